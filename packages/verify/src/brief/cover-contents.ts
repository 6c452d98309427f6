import type { Locale } from '@trifold/core';
import type { Bundle } from '@trifold/json';
import type { Problem } from '../problem.ts';
import { type Coverage, placesOf } from '../text/coverage.ts';
import { type NumberRun, numberRuns } from '../text/number-runs.ts';
import { plainText } from '../text/plain-text.ts';
import { printedPageNumber, standsAlone } from './cover-page-numbers.ts';
import { proseParts } from './prose-parts.ts';

/** An entry of the contents on a page, with the page number that it names. */
interface Entry {
  page: number;
  start: number;
  run: NumberRun;
}

/**
 * Accounts for the numbers of the contents: each entry's section number, and the page number behind it, which must
 * be that of the page with the section's headline. Contents that leave a section out are a problem. Entries of other
 * chapters must name a page that has their words.
 */
export function coverContents(
  bundle: Bundle,
  locale: Locale,
  pages: readonly Coverage[],
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const printed = pages.map((page) => printedPageNumber(page)?.number);
  const found = bundle.sections.map((section) => {
    const number = plainText(section.number);
    const headline = plainText(
      proseParts(bundle, section.headline, locale)
        .map(({ text }) => text)
        .join(''),
    );
    const home = pages.findLastIndex(({ page }) => placesOf(page, number + headline).length > 0);
    const before = home < 0 ? [] : pages.slice(0, home);
    const entry = findEntry(before, number + plainText(section.theme[locale] ?? ''), headline);
    return { section, entry, wanted: String(printed[home]) };
  });
  const contents = new Set(found.flatMap(({ entry }) => (entry ? [entry.page] : [])));
  if (contents.size === 0) return [];
  for (const { section, entry, wanted } of found) {
    if (entry) pages[entry.page]?.cover(entry.start, entry.run.end);
    if (entry?.run.text === wanted) continue;
    problems.push({
      code: 'contents-page',
      where: entry ? `${file} page ${entry.page + 1}` : file,
      expected: wanted,
      got: entry?.run.text ?? 'no entry',
      message: `Section ${section.number} begins on page ${wanted}, the contents say ${entry?.run.text ?? 'nothing'}.`,
    });
  }
  for (const at of contents) {
    const page = pages[at];
    if (page) coverOtherEntries(page, pages, printed);
  }
  return problems;
}

function findEntry(pages: readonly Coverage[], words: string, headline: string): Entry | undefined {
  for (const [at, { page }] of pages.entries()) {
    for (const [start, end] of placesOf(page, words)) {
      const claimed = page.text.startsWith(headline, end) ? end + headline.length : end;
      const run = numberRuns(page).find((item) => item.start >= claimed);
      if (run && /^[.·…]*$/u.test(page.text.slice(claimed, run.start))) return { page: at, start, run };
    }
  }
  return undefined;
}

/** A number at the end of words that stand on the page with that number as well. */
function coverOtherEntries(
  page: Coverage,
  pages: readonly Coverage[],
  printed: readonly (number | undefined)[],
): void {
  let from = 0;
  for (const { text, start, end } of numberRuns(page.page)) {
    const words = page.page.text.slice(from, start).replace(/[.·…]+$/u, '');
    from = end;
    if (words === '' || page.isCovered(start, end) || !standsAlone(page.page.gaps, start, end)) continue;
    const target = pages[printed.indexOf(Number(text))];
    if (target && target !== page && target.page.text.includes(words)) page.cover(start, end);
  }
}
