import { isEqual } from '../text/decimal.ts';
import { digitsIn, type ExpectedCell } from './expected-cell.ts';
import type { WorkbookCell } from './read-sheet.ts';
import { showNumber, toDecimal } from './show-number.ts';

export interface Difference {
  code: string;
  expected: string;
  got: string;
}

/** How a cell differs from what it must hold; undefined where it does not. */
export function compareCell(expected: ExpectedCell, cell: WorkbookCell | undefined): Difference | undefined {
  const got = shownAs(cell);
  switch (expected.type) {
    case 'empty':
      return cell === undefined ? undefined : { code: 'workbook-cell-not-empty', expected: 'nothing', got };
    case 'text':
      if ((cell && 'text' in cell.content ? cell.content.text : '') === lineEnds(expected.text))
        return undefined;
      return { code: 'workbook-text', expected: expected.text, got };
    case 'date':
      return got === expected.date ? undefined : { code: 'workbook-date', expected: expected.date, got };
    case 'number':
      return compareNumber(expected, cell, got);
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

function lineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
