import type { CellOrigin, RawColumn } from '../read/raw-column.ts';

/**
 * The cells of columns of equal length as one column, row by row: the first row's cell of each, then the second's.
 * `labels` are the columns'; each cell's origin names its own.
 */
export function interleave(columns: RawColumn[], labels: string[]): RawColumn {
  const width = columns.length;
  const rowCount = columns[0]?.length ?? 0;
  const length = width * rowCount;
  const columnAt = (row: number): RawColumn => {
    const column = row >= 0 && row < length ? columns[row % width] : undefined;
    if (!column) throw new RangeError(`There is no row ${row} of ${length}.`);
    return column;
  };
  const within = (row: number): number => Math.floor(row / width);
  const joined: RawColumn = {
    length,
    at: (row) => columnAt(row).at(within(row)),
    originOf: (row): CellOrigin => {
      const origin = columnAt(row).originOf?.(within(row));
      const label = labels[row % width] ?? '';
      return { label, ...origin, rules: [...(origin?.rules ?? []), 'unpivot'] };
    },
  };
  const dictionary = joinDictionaries(columns, length);
  if (dictionary) joined.dictionary = dictionary;
  const scaled = joinScaled(columns, length);
  if (scaled) joined.scaled = scaled;
  return joined;
}

function joinDictionaries(columns: RawColumn[], length: number): RawColumn['dictionary'] {
  const index = new Map<string, number>();
  const codes = new Uint32Array(length);
  for (const [at, { dictionary }] of columns.entries()) {
    if (!dictionary) return undefined;
    const codeOf = dictionary.cells.map((cell) => {
      const code = index.get(cell) ?? index.size;
      index.set(cell, code);
      return code;
    });
    let to = at;
    for (let row = 0; to < length; row += 1, to += columns.length) {
      codes[to] = codeOf[dictionary.codes[row] ?? 0] ?? 0;
    }
  }
  return { cells: [...index.keys()], codes };
}

function joinScaled(columns: RawColumn[], length: number): RawColumn['scaled'] {
  if (columns.some(({ scaled }) => !scaled)) return undefined;
  const values = new Float64Array(length);
  const decimals = new Uint8Array(length);
  for (const [at, { scaled }] of columns.entries()) {
    let to = at;
    for (let row = 0; to < length; row += 1, to += columns.length) {
      values[to] = scaled?.values[row] ?? Number.NaN;
      decimals[to] = scaled?.decimals[row] ?? 0;
    }
  }
  return { values, decimals };
}
