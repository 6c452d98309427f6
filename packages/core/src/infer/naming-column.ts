import type { RawTable } from '../read/raw-table.ts';
import type { InferredField } from './inferred-field.ts';

/**
 * The column whose cells a chart prints beside its bars: the key, or, where that is a number such as 000001, the first
 * column of words that tell the rows apart as well. By index; totals are not looked at.
 */
export function namingColumn(table: RawTable, fields: InferredField[], key: number): number {
  const totals = new Set(table.totals);
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => !totals.has(row));
  const cellsOf = (at: number) => rows.map((row) => table.columns[at]?.at(row).trim() ?? '');
  const isWords = (cells: string[]) => cells.every((cell) => /\p{L}/u.test(cell));
  if (!cellsOf(key).every((cell) => /^[\d-]+$/.test(cell))) return key;
  const found = fields.findIndex(({ type, missing }, at) => {
    if (at === key || missing > 0 || (type !== 'name' && type !== 'text')) return false;
    const cells = cellsOf(at);
    return isWords(cells) && new Set(cells).size === cells.length;
  });
  return found < 0 ? key : found;
}
