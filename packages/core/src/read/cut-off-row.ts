import { kindOf } from './cell-kind.ts';
import { fitsInPlace } from './own-rows.ts';
import { partedOtherwise } from './parted-otherwise.ts';
import type { Profile } from './profile.ts';
import type { Dialect } from './raw-table.ts';
import type { CsvRecord } from './records.ts';
import type { TableUnderWay } from './table-under-way.ts';

/** A row with too few cells where many of the table's are cut off at their ends, and each cell fits as it stands. */
export function isCutOff(
  { cells, fault }: CsvRecord,
  raw: string,
  table: TableUnderWay,
  dialect: Dialect,
): boolean {
  const { isRagged, torn, width, profile } = table;
  return (
    isRagged &&
    (!torn || isSureOf(cells, profile)) &&
    fault === undefined &&
    cells.length > 1 &&
    cells.length < width &&
    fitsInPlace(cells, profile) &&
    partedOtherwise(raw, width, profile, dialect.delimiter) === undefined
  );
}

/** So many cells at least are of a kind that their columns ask for: a line is a row, after a row with a bad quote, too. */
export function isSureOf(cells: string[], { columns }: Profile, least = 2): boolean {
  const sure = cells.filter(
    (cell, at) => columns[at]?.kind !== undefined && kindOf(cell) === columns[at]?.kind,
  );
  return sure.length >= least;
}
