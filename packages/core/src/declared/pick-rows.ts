import type { CellOrigin, RawColumn } from '../read/raw-column.ts';

/**
 * The column with cells of other rows in its rows: row `i` has that of `rows[i]`. `originOf` says how a cell came
 * there; without it, a cell that was moved or corrected before keeps its origin.
 */
export function pickRows(
  column: RawColumn,
  rows: Uint32Array,
  originOf: (row: number) => CellOrigin | undefined = (row) => column.originOf?.(rows[row] ?? -1),
): RawColumn {
  const picked: RawColumn = { length: rows.length, at: (row) => column.at(rows[row] ?? -1), originOf };
  const { dictionary, scaled } = column;
  if (dictionary) {
    picked.dictionary = { cells: dictionary.cells, codes: rows.map((row) => dictionary.codes[row] ?? 0) };
  }
  if (scaled) {
    const values = new Float64Array(rows.length);
    const decimals = new Uint8Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      values[at] = scaled.values[rows[at] ?? 0] ?? Number.NaN;
      decimals[at] = scaled.decimals[rows[at] ?? 0] ?? 0;
    }
    picked.scaled = { values, decimals };
  }
  return picked;
}
