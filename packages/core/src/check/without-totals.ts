import { deriveColumns } from '../declared/derive/derive-columns.ts';
import { pickRows } from '../declared/pick-rows.ts';
import type { Column, Table } from '../normalize/table.ts';
import type { RawColumn } from '../read/raw-column.ts';
import { firstRows } from './first-rows.ts';
import { allTotalRows } from './total-rows.ts';

/**
 * The table without its rows of totals; the same table where it has none. Derived fields are worked out anew, from the
 * rows that are left.
 */
export function withoutTotals(table: Table, totals: number[] = allTotalRows(table)): Table {
  if (totals.length === 0) return table;
  const kept = otherRows(table.rowCount, totals);
  /** Where each row is now; of a total, where the row behind it is. */
  const moved = new Uint32Array(table.rowCount);
  let next = 0;
  for (let row = 0; row < table.rowCount; row += 1) {
    moved[row] = next;
    if (kept[next] === row) next += 1;
  }
  // As most do; then nothing has to be copied.
  const standLast = kept.length === 0 || kept[kept.length - 1] === kept.length - 1;
  const picked = new Map<RawColumn, RawColumn>();
  const pick = (column: RawColumn): RawColumn => {
    const found = picked.get(column) ?? (standLast ? firstRows(column, kept.length) : pickRows(column, kept));
    picked.set(column, found);
    return found;
  };
  const isTotal = new Set(totals);
  const pickField = (column: Column): Column => ({
    ...column,
    raw: column.raw.map(pick),
    readingAt: (row) => column.readingAt(kept[row] ?? -1),
    rowsWhere: (test) =>
      column
        .rowsWhere(test)
        .filter((row) => !isTotal.has(row))
        .map((row) => moved[row] ?? 0),
  });
  const rowCount = kept.length;
  const left = table.totals.filter((row) => !isTotal.has(row)).map((row) => moved[row] ?? 0);
  const read = table.fields.filter((field) => !field.derivation).map(pickField);
  return {
    ...table,
    rowCount,
    lines: kept.map((row) => table.lines[row] ?? 0),
    keyAt: (row) => table.keyAt(kept[row] ?? -1),
    fields: deriveColumns({ rowCount, totals: left }, table.spec, read),
    statuses: pick(table.statuses),
    sources: pick(table.sources),
    totals: left,
  };
}

function otherRows(rowCount: number, without: number[]): Uint32Array {
  const kept = new Uint32Array(rowCount - without.length);
  let next = 0;
  let at = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (row === without[at]) at += 1;
    else {
      kept[next] = row;
      next += 1;
    }
  }
  return kept;
}
