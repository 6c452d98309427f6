import type { RawColumn } from '../../read/raw-column.ts';
import { joinCellHashes } from '../hash-cells.ts';
import { RowIndex } from '../row-index.ts';

/** For each of `rowCount` rows, the first of the others' `theirCount` rows with the same cells; −1 without one. */
export function findCounterparts(
  own: RawColumn[],
  rowCount: number,
  theirs: RawColumn[],
  theirCount: number,
): Int32Array {
  const index = new RowIndex(hashesOf(theirs, theirCount));
  for (let row = 0; row < theirCount; row += 1)
    index.add(row, (other, earlier) => theirs.every((cells) => cells.at(other) === cells.at(earlier)));
  return hashesOf(own, rowCount).map((hash, row) =>
    index.find(hash, (other) => own.every((cells, at) => cells.at(row) === theirs[at]?.at(other))),
  );
}

function hashesOf(columns: RawColumn[], rowCount: number): Int32Array {
  const hashes = new Int32Array(rowCount);
  for (const column of columns) joinCellHashes(hashes, column);
  return hashes;
}
