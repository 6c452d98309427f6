import type { Locale } from '@trifold/core';
import type { Bundle } from '@trifold/json';
import type { Problem } from '../problem.ts';
import type { Coverage } from '../text/coverage.ts';
import { numberRuns } from '../text/number-runs.ts';
import { plainText } from '../text/plain-text.ts';
import { coverContents } from './cover-contents.ts';
import { coverPageNumbers } from './cover-page-numbers.ts';
import { declaredWords } from './declared-words.ts';

/**
 * Every number on the pages that nothing accounts for. A number is accounted for by a piece found before, a declared
 * word, a figure's text with its unit, a page number or an entry of the contents. A bare figure such as 14 counts
 * only where a piece has it: anywhere else it could stand for anything. Returns how many numbers there are.
 */
export function checkNumbers(
  bundle: Bundle,
  locale: Locale,
  pages: readonly Coverage[],
  file: string,
): { problems: Problem[]; count: number } {
  const texts = new Set<string>();
  for (const figure of bundle.figures) {
    for (const text of [figure.text[locale], figure.cellText[locale]]) {
      const plain = plainText(text ?? '');
      if (!isBare(plain)) texts.add(plain);
    }
  }
  for (const words of declaredWords(bundle, locale)) if (/\p{Nd}/u.test(words)) texts.add(plainText(words));
  const problems = [...coverContents(bundle, locale, pages, file), ...coverPageNumbers(pages, file)];
  let count = 0;
  pages.forEach((page, at) => {
    const runs = numberRuns(page.page);
    count += runs.length;
    const open = () => runs.filter(({ start, end }) => !page.isCovered(start, end));
    if (open().length > 0) for (const text of texts) page.coverAll(text);
    for (const run of open()) {
      const context = page.page.text.slice(Math.max(0, run.start - 16), run.end + 16);
      problems.push({
        code: 'number-without-figure',
        where: `${file} page ${at + 1}`,
        got: run.text,
        message: `“${run.text}” in “${context}” is no figure and no declared name.`,
      });
    }
  });
  return { problems, count };
}

/** True for digits without anything that says what they count. */
function isBare(text: string): boolean {
  return !/[^\p{Nd}.,−≈<>≥≤约-]/u.test(text);
}
