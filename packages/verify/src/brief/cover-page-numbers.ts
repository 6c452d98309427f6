import type { Problem } from '../problem.ts';
import type { Coverage } from '../text/coverage.ts';
import { numberRuns } from '../text/number-runs.ts';

const footer = 0.09;

/** The page's own number as its footer has it; undefined where there is none. */
export function printedPageNumber({
  page,
}: Coverage): { number: number; start: number; end: number } | undefined {
  const run = numberRuns(page)
    .filter(({ start, end }) => (page.heights[start] ?? 1) < footer && standsAlone(page.gaps, start, end))
    .at(-1);
  return run && { number: Number(run.text), start: run.start, end: run.end };
}

/** Accounts for the page numbers in the footers. They must count up by one. */
export function coverPageNumbers(pages: readonly Coverage[], file: string): Problem[] {
  const problems: Problem[] = [];
  let offset: number | undefined;
  pages.forEach((page, at) => {
    const printed = printedPageNumber(page);
    if (!printed) return;
    offset ??= printed.number - at;
    page.cover(printed.start, printed.end);
    if (printed.number - at === offset) return;
    problems.push({
      code: 'page-number',
      where: `${file} page ${at + 1}`,
      expected: String(at + offset),
      got: String(printed.number),
      message: `The footer says ${printed.number} where ${at + offset} comes next.`,
    });
  });
  return problems;
}

/** True where nothing is set close to the stretch on either side. */
export function standsAlone(gaps: readonly boolean[], start: number, end: number): boolean {
  return gaps[start] === true && (end >= gaps.length || gaps[end] === true);
}
