import type { Table } from '../normalize/table.ts';

type Conditions = Record<string, string[]> | undefined;

/** Indexes of the rows whose raw cells are among the wanted ones, field by field; all rows without a condition. */
export function matchingRows(table: Table, where: Conditions): number[] {
  const matches = rowTest(table, where);
  const rows: number[] = [];
  for (let row = 0; row < table.rowCount; row += 1) if (matches(row)) rows.push(row);
  return rows;
}

/** The first of the rows that `matchingRows` finds; undefined where it finds none. */
export function firstMatchingRow(table: Table, where: Conditions): number | undefined {
  const matches = rowTest(table, where);
  for (let row = 0; row < table.rowCount; row += 1) if (matches(row)) return row;
  return undefined;
}

function rowTest(table: Table, where: Conditions): (row: number) => boolean {
  const conditions = Object.entries(where ?? {}).map(([name, wanted]) => ({
    cells: table.fields.find((field) => field.spec.name === name)?.raw[0],
    wanted: new Set(wanted),
  }));
  return (row) => conditions.every(({ cells, wanted }) => wanted.has((cells?.at(row) ?? '').trim()));
}
