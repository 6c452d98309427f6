import type { DraftedTable } from './drafted-table.ts';

/** Rows of a drafted table whose cells are among the wanted ones, label by label. */
export function selectedRows(table: DraftedTable, where: Record<string, string[]> = {}): number[] {
  const conditions = Object.entries(where).map(([label, cells]) => ({
    column: table.columns.get(label),
    wanted: new Set(cells),
  }));
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  return rows.filter((row) =>
    conditions.every(({ column, wanted }) => wanted.has(column?.at(row).trim() ?? '')),
  );
}
