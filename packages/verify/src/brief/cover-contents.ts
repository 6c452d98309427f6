import type { Locale } from '@trifold/core';
import type { Bundle } from '@trifold/json';
import type { Problem } from '../problem.ts';
import { type Coverage, placesOf } from '../text/coverage.ts';
import { numberRuns } from '../text/number-runs.ts';
import { plainText } from '../text/plain-text.ts';
import { printedPageNumber, standsAlone } from './cover-page-numbers.ts';
import { proseParts } from './prose-parts.ts';

/**
 * Accounts for the numbers of the contents: each entry's section number, and the page number behind it, which must
 * be that of the page with the section's headline. Entries of other chapters must name a page that there is.
 */
export function coverContents(
  bundle: Bundle,
  locale: Locale,
  pages: readonly Coverage[],
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const printed = pages.map((page) => printedPageNumber(page)?.number);
  const contents = new Set<number>();
  for (const section of bundle.sections) {
    const headline = plainText(
      proseParts(bundle, section.headline, locale)
        .map(({ text }) => text)
        .join(''),
    );
    const theme = plainText(section.theme[locale] ?? '');
    const entry = plainText(section.number) + theme;
    const home = pages.findLastIndex(
      ({ page }) => placesOf(page, plainText(section.number) + headline).length > 0,
    );
    for (let at = 0; at < home; at += 1) {
      const page = pages[at];
      if (!page) continue;
      for (const [start, end] of placesOf(page.page, entry)) {
        const claimed = page.page.text.startsWith(headline, end) ? end + headline.length : end;
        const run = numberRuns(page.page).find((item) => item.start >= claimed);
        if (!run || !/^[.·…]*$/u.test(page.page.text.slice(claimed, run.start))) continue;
        contents.add(at);
        page.cover(start, run.end);
        if (Number(run.text) === printed[home]) continue;
        problems.push({
          code: 'contents-page',
          where: `${file} page ${at + 1}`,
          expected: String(printed[home]),
          got: run.text,
          message: `Section ${section.number} begins on page ${printed[home]}, the contents say ${run.text}.`,
        });
      }
    }
  }
  for (const at of contents) {
    const page = pages[at];
    if (page) coverOtherEntries(page, printed);
  }
  return problems;
}

function coverOtherEntries(page: Coverage, printed: readonly (number | undefined)[]): void {
  for (const { text, start, end } of numberRuns(page.page)) {
    if (standsAlone(page.page.gaps, start, end) && printed.includes(Number(text))) page.cover(start, end);
  }
}
