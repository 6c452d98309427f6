import { isBlankRecord } from './blank-records.ts';
import { kindOf } from './cell-kind.ts';
import { namesFurtherTable, type RowBelow } from './further-table.ts';
import { isStrange, isYear, type Profile } from './profile.ts';
import type { CsvRecord } from './records.ts';
import { fitsInPlace, isSureOf } from './row-fit.ts';
import type { Segment } from './segments.ts';
import { totalProfile } from './total-profile.ts';

/**
 * True where rows of another width than the table's, from `at` on, are its own all the same, but for blank cells at their
 * ends: too many, or cut off. After a gap, shorter rows are only where others are cut off, too, and none tells of a table
 * of its own.
 */
export function areOwnRows(row: RowBelow, current: Segment, profile: Profile): boolean {
  const { records, at, gap } = row;
  // Right below a header that was told by its cut rows.
  if (current.isRagged && !current.continues && current.lines.length === 1 && !gap) return true;
  if (profile.columns.length < 2 || profile.rows === 0 || !fitInPlace(records, at, profile)) return false;
  if (!gap) return true;
  const isShorter = (records[at]?.cells.length ?? 0) < profile.columns.length;
  return (
    (!isShorter || current.isRagged === true || hasCutRows(current, profile, records, at)) &&
    !areStrangers(records, at, profile) &&
    !namesFurtherTable(row, current, profile)
  );
}

/** Looks at up to five rows of one width. */
function fitInPlace(records: CsvRecord[], at: number, profile: Profile): boolean {
  const width = records[at]?.cells.length ?? 0;
  for (let row = at; row < at + 5; row += 1) {
    const record = records[row];
    if (!record || record.cells.length !== width || isBlankRecord(record)) return row > at;
    if (!fitsInPlace(record.cells, totalProfile(record.cells, profile))) return false;
  }
  return true;
}

/**
 * True where many rows are cut off at their ends, so that shorter ones below a gap may be its own: many above; or two of
 * these hold: one above is, some below the gap are as wide as the table, the first below has figures where the table has.
 */
function hasCutRows(
  { lines, width = 0 }: Segment,
  profile: Profile,
  records: CsvRecord[],
  at: number,
): boolean {
  const isCut = ({ cells, fault }: CsvRecord) =>
    cells.length > 1 && cells.length < width && fault === undefined;
  const above = lines.slice(-500).filter((record) => !isBlankRecord(record));
  const cut = above.filter(isCut).length;
  if (cut > 2 && cut * 4 >= above.length) return true;
  const below = records.slice(at, at + 100);
  const whole = below.filter(({ cells }) => cells.length === width && hasFigures(cells, profile));
  const isMixed = whole.length > 0 && cut + below.filter(isCut).length > 2;
  return [cut > 0, isMixed, hasFigures(records[at]?.cells ?? [], profile)].filter((says) => says).length > 1;
}

/** Figures, dates or addresses where the table has them; years may name columns. */
function hasFigures(cells: string[], { columns }: Profile): boolean {
  return cells.some((cell, at) => {
    const kind = columns[at]?.kind;
    return kind !== undefined && kindOf(cell) === kind && !isYear(cell);
  });
}

/** So many rows have a column filled that two more are not cut off before it. */
const manyFilled = 10;

/**
 * True where up to five rows from `at` on, two at least, all end before a column that no row of the table lacks, or where
 * three at least have texts in one column that are none of the few which it is made of, and not all have its figures.
 */
function areStrangers(records: CsvRecord[], at: number, profile: Profile): boolean {
  const { columns, rows: known } = profile;
  const width = records[at]?.cells.length ?? 0;
  const next = records.slice(at, at + 5);
  const end = next.findIndex((record) => record.cells.length !== width || isBlankRecord(record));
  const rows = end < 0 ? next : next.slice(0, end);
  const lack =
    known >= manyFilled && columns.some(({ blankShare }, index) => index >= width && blankShare === 0);
  return (
    (lack && rows.length > 1) ||
    (rows.length > 2 &&
      !rows.every(({ cells }) => isSureOf(cells, profile)) &&
      columns.some((column, index) => rows.every(({ cells }) => isStrange(cells[index] ?? '', column))))
  );
}
