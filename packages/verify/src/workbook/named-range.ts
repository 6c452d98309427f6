import type { SheetCells, WorkbookCell } from './read-sheet.ts';
import type { Workbook } from './read-workbook.ts';

/** The cells under a defined name on one sheet, header row first, and where each stands. */
export interface NamedRange {
  sheet: string;
  rows: number;
  /** 0-based row and column inside the range. */
  cell(row: number, column: number): WorkbookCell | undefined;
  reference(row: number, column: number): string;
}

/** The range that a workbook-wide name stands for; undefined where there is none. */
export function namedRange(workbook: Workbook, name: string): NamedRange | undefined {
  const range = workbook.names.get(name) ?? '';
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(range);
  if (!match) return undefined;
  const [, quoted, bare, left = '', top = '', , bottom = top] = match;
  const sheet = quoted?.replaceAll("''", "'") ?? bare ?? '';
  const cells: SheetCells | undefined = workbook.sheets.get(sheet);
  if (!cells) return undefined;
  const first = columnNumber(left);
  const reference = (row: number, column: number): string =>
    `${columnLetters(first + column)}${Number(top) + row}`;
  return {
    sheet,
    rows: Number(bottom) - Number(top) + 1,
    cell: (row, column) => cells.get(reference(row, column)),
    reference,
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
