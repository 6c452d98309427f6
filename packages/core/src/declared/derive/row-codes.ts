import type { RawColumn } from '../../read/raw-column.ts';
import { pairIndex } from './pair-index.ts';

/** Rows with equal cells have equal codes, from 0 to count − 1. */
export interface RowCodes {
  codes: ArrayLike<number>;
  count: number;
}

/** Codes of the rows of one column. */
export function rowCodes(column: RawColumn): RowCodes {
  if (column.dictionary) {
    return { codes: column.dictionary.codes, count: Math.max(1, column.dictionary.cells.length) };
  }
  const index = new Map<string, number>();
  const codes = new Uint32Array(column.length);
  for (let row = 0; row < column.length; row += 1) {
    const cell = column.at(row);
    let code = index.get(cell);
    if (code === undefined) {
      code = index.size;
      index.set(cell, code);
    }
    codes[row] = code;
  }
  return { codes, count: Math.max(1, index.size) };
}

/** Codes of rows that agree in all of several columns; all rows agree in none. Linear in rows and columns. */
export function joinedCodes(columns: RawColumn[], rowCount: number): RowCodes {
  let joined: RowCodes = { codes: new Uint8Array(rowCount), count: 1 };
  for (const column of columns) joined = join(joined, rowCodes(column), rowCount);
  return joined;
}

function join(a: RowCodes, b: RowCodes, rowCount: number): RowCodes {
  const find = pairIndex(a.count, b.count, rowCount);
  const codes = new Uint32Array(rowCount);
  let count = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const first = a.codes[row] ?? 0;
    const second = b.codes[row] ?? 0;
    let code = find.get(first, second);
    if (code < 0) {
      code = count;
      count += 1;
      find.set(first, second, code);
    }
    codes[row] = code;
  }
  return { codes, count: Math.max(1, count) };
}
