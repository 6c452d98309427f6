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
 * Every number on the pages that nothing accounts for, and how many numbers there are. A number is accounted for by
 * a piece found before, a declared word, a page number or an entry of the contents. That a figure has the same digits
 * is not enough: a loose 14 could stand for anything.
 */
export function checkNumbers(
  bundle: Bundle,
  locale: Locale,
  pages: readonly Coverage[],
  file: string,
): { problems: Problem[]; count: number } {
  const words = [...declaredWords(bundle, locale)].filter((word) => /\p{Nd}/u.test(word)).map(plainText);
  const problems = [...coverContents(bundle, locale, pages, file), ...coverPageNumbers(pages, file)];
  let count = 0;
  pages.forEach((page, at) => {
    const runs = numberRuns(page.page);
    count += runs.length;
    const open = () => runs.filter(({ start, end }) => !page.isCovered(start, end));
    if (open().length > 0) for (const word of words) page.coverAll(word);
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
