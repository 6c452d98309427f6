import { type Damage, partsOf } from '../document.ts';
import { rowPlaces } from './row-places.ts';

/** A run of rows, at times to the end of the table, with one or two delimiters after their last cell. */
export const blankTails: Damage = (document, random) => {
  const { style, kinds, parts } = document;
  const places = rowPlaces(document);
  if (kinds.length < 3 || places.length < 6 || style.delimiter === ' ') return null;
  const count = random.whole(2, Math.ceil(places.length / 3));
  const first = random.chance(0.6) ? places.length - count : random.whole(1, places.length - count);
  const at = random.next();
  for (const place of places.slice(first, first + count)) {
    const row = parts[place];
    if (row?.kind === 'row') row.damage = { kind: 'blank-tail', at };
  }
  return { damage: 'blankTails', holds: 'certain', codes: [] };
};

/** The last column is blank in most rows, and blank cells at the end of a row are not written, as spreadsheets do. */
export const cutEnds: Damage = (document, random) => {
  const { style, kinds } = document;
  const rows = partsOf(document, 'row');
  const headers = partsOf(document, 'header');
  const isNamed = headers.length === 1 && headers[0]?.cells.every((cell) => /^[^:：\n]+$/.test(cell));
  if (!isNamed || kinds.length < 4 || rows.length < 6 || style.delimiter === ' ' || style.trailingDelimiter) {
    return null;
  }
  for (const row of rows) {
    if (random.chance(0.7)) row.cells[kinds.length - 1] = '';
    const filled = row.cells.findLastIndex((cell) => cell !== '') + 1;
    if (filled > 2 && filled < kinds.length) row.damage = { kind: 'cut-end', at: 0 };
  }
  return { damage: 'cutEnds', holds: 'certain', codes: [] };
};
