import { rowKey } from '../normalize/row-key.ts';

const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** A part of a key without what nobody can see in it: one form of each letter, one width, no invisible characters. */
export function foldKey(cell: string): string {
  return rowKey([cell.normalize('NFKC').replace(unseen, '')]);
}
