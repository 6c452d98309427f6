import type { Table } from '../normalize/table.ts';
import { foldKey } from './fold-key.ts';
import { hashText, joinHashes } from './hash.ts';
import { joinKeyHashes } from './hash-cells.ts';
import { keyColumns } from './key-columns.ts';
import { looseSpellings } from './loose-spelling.ts';
import { RowIndex } from './row-index.ts';

/**
 * A row whose key is that of an earlier one: as it stands in ids ("same"), once letters and widths are folded ("alike"),
 * or once capitals and blanks are, and periods and numbers are compared as values ("loose").
 */
export interface KeyRepeat {
  row: number;
  earlier: number;
  kind: 'same' | 'alike' | 'loose';
}

const known = new WeakMap<Table, KeyRepeat[]>();

/** Every row with a key that was there before, in order; the same list each time. Linear in the rows. */
export function keyRepeats(table: Table): KeyRepeat[] {
  const found = known.get(table) ?? findRepeats(table);
  known.set(table, found);
  return found;
}

function findRepeats(table: Table): KeyRepeat[] {
  const parts = keyColumns(table).flatMap((column) => column.raw.slice(0, 1));
  const hashes = new Int32Array(table.rowCount);
  for (const part of parts) joinKeyHashes(hashes, part);
  const foldedAt = (row: number) => parts.map((part) => foldKey(part.at(row))).join('.');
  const isSame = (row: number, earlier: number) =>
    table.keyAt(row) === table.keyAt(earlier) || foldedAt(row) === foldedAt(earlier);
  const index = new RowIndex(hashes);
  /** By the first row of those that fold alike: which keys there are, and the first row of each. */
  const spellings = new Map<number, Map<string, number>>();
  const repeats: KeyRepeat[] = [];
  const isRepeat = new Uint8Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row += 1) {
    const first = index.add(row, isSame);
    if (first < 0) continue;
    isRepeat[row] = 1;
    let rows = spellings.get(first);
    if (!rows) {
      rows = new Map([[table.keyAt(first), first]]);
      spellings.set(first, rows);
    }
    const key = table.keyAt(row);
    const earlier = rows.get(key);
    if (earlier === undefined) rows.set(key, row);
    repeats.push({ row, earlier: earlier ?? first, kind: earlier === undefined ? 'alike' : 'same' });
  }
  return [...repeats, ...looseRepeats(table, isRepeat)].sort((a, b) => a.row - b.row);
}

/** Of the rows that are no repeats so far. */
function looseRepeats(table: Table, isRepeat: Uint8Array): KeyRepeat[] {
  const parts = keyColumns(table).map(looseSpellings);
  const hashes = new Int32Array(table.rowCount);
  parts.forEach((spellingAt, part) => {
    const codes = keyColumns(table)[part]?.raw[0]?.dictionary?.codes;
    const known: number[] = [];
    for (let row = 0; row < table.rowCount; row += 1) {
      if (isRepeat[row] === 1) continue;
      const code = codes?.[row];
      const hash = (code === undefined ? undefined : known[code]) ?? hashText(spellingAt(row));
      if (code !== undefined) known[code] = hash;
      hashes[row] = joinHashes(hashes[row] ?? 0, hash);
    }
  });
  const isSame = (row: number, earlier: number) =>
    parts.every((spellingAt) => spellingAt(row) === spellingAt(earlier));
  const index = new RowIndex(hashes);
  const repeats: KeyRepeat[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const earlier = isRepeat[row] === 1 ? -1 : index.add(row, isSame);
    if (earlier >= 0) repeats.push({ row, earlier, kind: 'loose' });
  }
  return repeats;
}
