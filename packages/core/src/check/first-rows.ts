import type { RawColumn } from '../read/raw-column.ts';

/** The column up to a row, without a copy of anything. */
export function firstRows(column: RawColumn, length: number): RawColumn {
  const { dictionary, scaled } = column;
  const first: RawColumn = {
    length,
    at: (row) => {
      if (row >= length) throw new RangeError(`There is no row ${row} of ${length}.`);
      return column.at(row);
    },
  };
  if (column.originOf) first.originOf = (row) => column.originOf?.(row);
  if (dictionary) first.dictionary = { cells: dictionary.cells, codes: firstOf(dictionary.codes, length) };
  if (scaled) {
    first.scaled = {
      values: scaled.values.subarray(0, length),
      decimals: scaled.decimals.subarray(0, length),
    };
  }
  return first;
}

function firstOf(codes: ArrayLike<number>, length: number): ArrayLike<number> {
  if (codes instanceof Uint32Array || codes instanceof Uint8Array) return codes.subarray(0, length);
  return Array.prototype.slice.call(codes, 0, length) as number[];
}
