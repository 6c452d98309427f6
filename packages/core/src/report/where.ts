import type { Table } from '../normalize/table.ts';

/** Indexes of the rows whose raw cells are among the wanted ones, field by field; all rows without a condition. */
export function matchingRows(table: Table, where: Record<string, string[]> | undefined): number[] {
  const conditions = Object.entries(where ?? {}).map(([name, wanted]) => ({
    cells: table.fields.find((field) => field.spec.name === name)?.raw[0],
    wanted: new Set(wanted),
  }));
  const rows = Array.from({ length: table.rowCount }, (_, row) => row);
  return rows.filter((row) =>
    conditions.every(({ cells, wanted }) => wanted.has((cells?.at(row) ?? '').trim())),
  );
}
