import { isEqual } from '../text/decimal.ts';
import { compareText } from './compare-text.ts';
import { digitsIn, type ExpectedCell } from './expected-cell.ts';
import type { WorkbookCell } from './read-sheet.ts';
import { showNumber, toDecimal } from './show-number.ts';

export interface Difference {
  code: string;
  expected: string;
  got: string;
}

/**
 * How a cell differs from what it must hold; undefined where it does not. A text may be cut at Excel's limit where
 * the workbook tells of it (`cutIsTold`).
 */
export function compareCell(
  expected: ExpectedCell,
  cell: WorkbookCell | undefined,
  cutIsTold = false,
): Difference | undefined {
  const got = shownAs(cell);
  switch (expected.type) {
    case 'empty':
      return cell === undefined ? undefined : { code: 'workbook-cell-not-empty', expected: 'nothing', got };
    case 'text':
      return compareWords(
        expected.text,
        cell && 'text' in cell.content ? cell.content.text : '',
        got,
        cutIsTold,
      );
    case 'date':
      return got === expected.date ? undefined : { code: 'workbook-date', expected: expected.date, got };
    case 'number':
      return compareNumber(expected, cell, got);
  }
}

function compareWords(
  expected: string,
  held: string,
  got: string,
  cutIsTold: boolean,
): Difference | undefined {
  switch (compareText(expected, held)) {
    case 'same':
      return undefined;
    case 'cut':
      return cutIsTold
        ? undefined
        : { code: 'workbook-cut-untold', expected: 'a finding text-too-long', got: 'none' };
    case 'other':
      return { code: 'workbook-text', ...atFirstDifference(expected, got) };
  }
}

function compareNumber(
  expected: Extract<ExpectedCell, { type: 'number' }>,
  cell: WorkbookCell | undefined,
  got: string,
): Difference | undefined {
  const { number, ratio, shows, hasQualifier } = expected;
  if (!cell) return { code: 'workbook-number', expected: number, got: 'nothing' };
  if ('text' in cell.content) {
    // A workbook keeps 15 digits: a longer number stands as text.
    const isExact = number.replace(/\D/g, '').length > 15 && cell.content.text === number;
    return isExact ? undefined : { code: 'workbook-number', expected: number, got };
  }
  const held = toDecimal(cell.content.number);
  if (!isEqual(held, toDecimal(number))) return { code: 'workbook-number', expected: number, got: held };
  if (ratio !== cell.format.includes('%'))
    return { code: 'workbook-format', expected: 'a percentage format', got: cell.format };
  const [seen = ''] = digitsIn(got);
  if (shows && !shows.includes(seen)) return { code: 'workbook-shown', expected: shows.join(' '), got: seen };
  const hasWords = /^-?"/.test(cell.format);
  if (hasQualifier === hasWords) return undefined;
  return {
    code: 'workbook-qualifier',
    expected: hasQualifier ? 'a qualifier' : 'no qualifier',
    got: cell.format,
  };
}

/** What a reader sees in the cell; why that can't be told where its number format is not known. */
export function shownAs(cell: WorkbookCell | undefined): string {
  if (!cell) return '';
  if ('text' in cell.content) return cell.content.text;
  try {
    return showNumber(cell.content.number, cell.format);
  } catch (error) {
    return (error as Error).message;
  }
}

/** Two long texts from shortly before the first difference on; short ones as they are. */
function atFirstDifference(expected: string, got: string): { expected: string; got: string } {
  if (Math.max(expected.length, got.length) <= 400) return { expected, got };
  let at = 0;
  while (at < expected.length && expected[at] === got[at]) at += 1;
  const from = Math.max(0, at - 40);
  const excerpt = (text: string): string =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + 120)} (${text.length} characters)`;
  return { expected: excerpt(expected), got: excerpt(got) };
}
