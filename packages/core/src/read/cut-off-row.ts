import { partedOtherwise } from './parted-otherwise.ts';
import type { Dialect } from './raw-table.ts';
import type { CsvRecord } from './records.ts';
import { fitsInPlace, isSureOf } from './row-fit.ts';
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
