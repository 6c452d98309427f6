import type { RawColumn } from '../read/raw-column.ts';
import { foldKey } from './fold-key.ts';
import { hashText, joinHashes, stir } from './hash.ts';

/** Joins the hash of each row's cell to those of the columns before; rows with the same text have the same one. */
export function joinCellHashes(hashes: Int32Array, column: RawColumn): void {
  join(hashes, column, hashText);
}

/** The same with hashes of cells as `foldKey` writes them. */
export function joinKeyHashes(hashes: Int32Array, column: RawColumn): void {
  join(hashes, column, hashKey);
}

function join(hashes: Int32Array, column: RawColumn, hashOf: (cell: string) => number): void {
  const { dictionary } = column;
  if (dictionary) {
    const known = Int32Array.from(dictionary.cells, hashOf);
    const { codes } = dictionary;
    for (let row = 0; row < hashes.length; row += 1) {
      hashes[row] = joinHashes(hashes[row] ?? 0, known[codes[row] ?? 0] ?? 0);
    }
    return;
  }
  for (let row = 0; row < hashes.length; row += 1) {
    hashes[row] = joinHashes(hashes[row] ?? 0, hashOf(column.at(row)));
  }
}

/** The hash of a folded key; a cell that folding leaves as it is, as most are, is only read. */
function hashKey(cell: string): number {
  if (cell.length === 0) return hashText(foldKey(cell));
  let hash = 0x811c9dc5;
  for (let at = 0; at < cell.length; at += 1) {
    const code = cell.charCodeAt(at);
    if (!isStable(code)) return hashText(foldKey(cell));
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return stir(hash);
}

/** Characters that folding never changes: ASCII letters, digits and most marks, Chinese characters, kana letters. */
function isStable(code: number): boolean {
  if (code < 0x7f) return code > 0x20 && code !== 0x2e && code !== 0x7b && code !== 0x7d;
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa)
  );
}
