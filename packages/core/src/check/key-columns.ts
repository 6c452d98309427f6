import type { Column, Table } from '../normalize/table.ts';

/** The fields of a table's primary key, in its order. */
export function keyColumns(table: Table): Column[] {
  return table.spec.primaryKey.flatMap((name) => table.fields.find(({ spec }) => spec.name === name) ?? []);
}
