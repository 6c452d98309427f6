import type { Bundle } from '@trifold/json';

/** The number of a cell, in the unit of its figure's value, and that figure's id; null without one. */
export type ReadCell = (table: string, key: string, field: string) => { id?: string; number: number | null };

/** Reads cells of a bundle's tables by their place. */
export function cellReader(bundle: Bundle): ReadCell {
  const figures = new Map(bundle.figures.map((figure) => [figure.id, figure]));
  const rowsOf = new Map(
    bundle.tables.map(({ id, rows }) => [id, new Map(rows.map((row) => [row.key, row]))]),
  );
  return (table, key, field) => {
    const cell = rowsOf.get(table)?.get(key)?.cells[field];
    if (!cell || !('figure' in cell)) return { number: null };
    const value = figures.get(cell.figure)?.value;
    const isNumber = value && 'value' in value && typeof value.value === 'string' && value.type !== 'text';
    return { id: cell.figure, number: isNumber ? Number(value.value) : null };
  };
}
