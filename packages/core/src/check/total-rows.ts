import type { TotalsSpec } from '../manifest/rule-keys.ts';
import { rawCell, type Table } from '../normalize/table.ts';
import { rowsHaving } from '../read/raw-column.ts';
import { totalLevel } from '../read/total-words.ts';

/** A row that sums up others. Level 0: 小计, 1: 合计 and what is declared, 2: 总计. */
export interface TotalRow {
  row: number;
  level: 0 | 1 | 2;
}

/** The rows that one entry of `totals` is about, in order. */
export function totalRowsOf(table: Table, { rows }: TotalsSpec): TotalRow[] {
  return namedRows(table, rows).map((row) => ({ row, level: levelOf(table, row) }));
}

/** The rows that name themselves totals, in order. */
export function recognisedTotals(table: Table): TotalRow[] {
  return table.totals.map((row) => ({ row, level: levelOf(table, row) }));
}

/** Rows that are totals by any entry of `totals` or by their own words, in order. */
export function allTotalRows(table: Table): number[] {
  const rows = new Set(table.totals);
  for (const totals of table.spec.totals ?? [])
    for (const row of namedRows(table, totals.rows)) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

/** Rows that are totals by an entry of `totals`, in order. */
export function declaredTotalRows(table: Table): number[] {
  const rows = (table.spec.totals ?? []).flatMap((totals) => namedRows(table, totals.rows));
  return [...new Set(rows)].sort((a, b) => a - b);
}

function namedRows(table: Table, rows: TotalsSpec['rows']): number[] {
  if (rows === 'recognised') return table.totals;
  const cells = table.fields.find(({ spec }) => spec.name === rows.field)?.raw[0];
  const words = new Set(rows.is.map((word) => word.trim()));
  return cells ? rowsHaving(cells, (cell) => words.has(cell.trim())) : [];
}

function levelOf(table: Table, row: number): TotalRow['level'] {
  const cells = table.fields.map((field) => rawCell(field, row).trim());
  return totalLevel(cells);
}
