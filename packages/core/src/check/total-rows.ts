import type { TotalsSpec } from '../manifest/rule-keys.ts';
import { rawCell, type Table } from '../normalize/table.ts';
import { rowsHaving } from '../read/raw-column.ts';

/** A row that sums up others. Level 0: 小计, 1: 合计 and what is declared, 2: 总计. */
export interface TotalRow {
  row: number;
  level: 0 | 1 | 2;
}

const lowest = /^(?:小\s*计|sub[\s-]?totals?)/i;
const highest = /^(?:总\s*计|总\s*和|总\s*数|grand[\s-]?totals?)/i;

/** The rows that one entry of `totals` is about, in order. */
export function totalRowsOf(table: Table, { rows }: TotalsSpec): TotalRow[] {
  return namedRows(table, rows).map((row) => ({ row, level: levelOf(table, row) }));
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
  if (cells.some((cell) => lowest.test(cell))) return 0;
  return cells.some((cell) => highest.test(cell)) ? 2 : 1;
}
