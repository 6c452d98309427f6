import type { Table } from '../normalize/table.ts';
import { foldKey } from './fold-key.ts';
import { joinKeyHashes } from './hash-cells.ts';
import { RowIndex } from './row-index.ts';

/** A row whose key is that of an earlier one: as it is read, or only once letters and widths are folded. */
export interface KeyRepeat {
  row: number;
  earlier: number;
  isExact: boolean;
}

const known = new WeakMap<Table, KeyRepeat[]>();

/** Every row with a key that was there before, in order; the same list each time. Linear in the rows. */
export function keyRepeats(table: Table): KeyRepeat[] {
  const found = known.get(table) ?? findRepeats(table);
  known.set(table, found);
  return found;
}

function findRepeats(table: Table): KeyRepeat[] {
  const parts = table.spec.primaryKey.flatMap(
    (name) => table.fields.find((field) => field.spec.name === name)?.raw.slice(0, 1) ?? [],
  );
  const hashes = new Int32Array(table.rowCount);
  for (const part of parts) joinKeyHashes(hashes, part);
  const foldedAt = (row: number) => parts.map((part) => foldKey(part.at(row))).join('.');
  const isSame = (row: number, earlier: number) =>
    table.keyAt(row) === table.keyAt(earlier) || foldedAt(row) === foldedAt(earlier);
  const index = new RowIndex(hashes);
  /** By the first row of those that fold alike: which keys there are, and the first row of each. */
  const spellings = new Map<number, Map<string, number>>();
  const repeats: KeyRepeat[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const first = index.add(row, isSame);
    if (first < 0) continue;
    let rows = spellings.get(first);
    if (!rows) {
      rows = new Map([[table.keyAt(first), first]]);
      spellings.set(first, rows);
    }
    const key = table.keyAt(row);
    const earlier = rows.get(key);
    if (earlier === undefined) rows.set(key, row);
    repeats.push({ row, earlier: earlier ?? first, isExact: earlier !== undefined });
  }
  return repeats;
}
