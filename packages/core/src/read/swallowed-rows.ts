import type { Dialect } from './raw-table.ts';
import type { CsvRecord } from './records.ts';
import { fitsRow, isSureOf } from './row-fit.ts';
import { splitLine } from './split-record.ts';
import type { TableUnderWay } from './table-under-way.ts';

/** True where whole lines within a cell are like rows of the table, with figures where it has them. */
export function hasSwallowedRows({ cells }: CsvRecord, table: TableUnderWay, dialect: Dialect): boolean {
  return cells.some((cell) =>
    cell
      .split('\n')
      .slice(1, -1)
      .some((line) => {
        const row = splitLine(line, dialect).cells;
        return row.length === table.fileWidth && isSureOf(row, table.profile) && fitsRow(row, table.profile);
      }),
  );
}
