import { isBlankRecord } from './blank-records.ts';
import { kindOf } from './cell-kind.ts';
import { type ColumnProfile, fitsColumn, isStrange, type Profile } from './profile.ts';
import type { CsvRecord } from './records.ts';
import { totalProfile } from './total-profile.ts';
import { isBlankCell } from './trim-blanks.ts';

/** Number of cells up to the last that holds something. */
export function filledWidth(cells: string[]): number {
  let width = cells.length;
  while (width > 0 && isBlankCell(cells[width - 1] ?? '')) width -= 1;
  return width;
}

/** As many cells as `width` says: blank ones put in at the end, or those beyond left out. */
export function resizeCells(cells: string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? '');
}

/** True where each filled cell fits its column as it stands, and none stands beyond the last one. */
export function fitsInPlace(cells: string[], { columns, rows }: Profile): boolean {
  if (filledWidth(cells) > columns.length) return false;
  return cells.every(
    (cell, at) =>
      at >= columns.length ||
      isBlankCell(cell) ||
      (fitsColumn(cell, columns[at], rows) && !isValueAmongWords(cell, columns[at])),
  );
}

/** A figure or date where nearly all cells are words: the row may lack a cell before it. */
function isValueAmongWords(cell: string, column: ColumnProfile | undefined): boolean {
  return (
    column !== undefined &&
    column.kind === undefined &&
    column.textShare > 0.7 &&
    !['text', 'missing'].includes(kindOf(cell))
  );
}

/**
 * True where rows of another width than the table's are its own all the same, but for blank cells at their ends: too
 * many, or cut off. Looks at up to five from `at` on; after a gap, shorter rows may be a table of their own.
 */
export function areOwnRows(records: CsvRecord[], at: number, profile: Profile, gap: boolean): boolean {
  const width = records[at]?.cells.length ?? 0;
  if (profile.columns.length < 2 || profile.rows === 0 || (gap && width < profile.columns.length))
    return false;
  for (let row = at; row < at + 5; row += 1) {
    const record = records[row];
    if (!record || record.cells.length !== width || isBlankRecord(record)) return row > at;
    if (!fitsInPlace(record.cells, totalProfile(record.cells, profile))) return false;
  }
  return true;
}

/** So many rows have a column filled that two more are not cut off before it. */
const manyFilled = 10;

/**
 * True where up to five rows from `at` on, two at least, all end before a column that no row of the table lacks, or where
 * three at least have texts in one column that are none of the few which it is made of.
 */
export function areStrangers(records: CsvRecord[], at: number, { columns, rows: known }: Profile): boolean {
  const width = records[at]?.cells.length ?? 0;
  const next = records.slice(at, at + 5);
  const end = next.findIndex((record) => record.cells.length !== width || isBlankRecord(record));
  const rows = end < 0 ? next : next.slice(0, end);
  const lack =
    known >= manyFilled && columns.some(({ blankShare }, index) => index >= width && blankShare === 0);
  return (
    (lack && rows.length > 1) ||
    (rows.length > 2 &&
      columns.some((column, index) => rows.every(({ cells }) => isStrange(cells[index] ?? '', column))))
  );
}
