import type { Column, Table } from '../../normalize/table.ts';
import type { RawColumn } from '../../read/raw-column.ts';

/** The raw columns of a table that hold words, with the field of each and its place among the field's columns. */
export function textColumns(table: Table): { field: Column; cells: RawColumn; at: number }[] {
  return table.fields
    .filter(({ spec }) => spec.type === 'text' || spec.type === 'name')
    .flatMap((field) => field.raw.map((cells, at) => ({ field, cells, at })));
}
