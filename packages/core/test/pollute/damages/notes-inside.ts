import type { Damage, Part } from '../document.ts';
import { rowPlaces } from './row-places.ts';

const lines = {
  zh: ['第1页 共2页', '注：以上为初步核算数', '第 2 页'],
  en: ['Page 1 of 2', 'Note: provisional above', 'page 3'],
};

/** The number of a page or a note between two rows, padded with delimiters. */
export const notesInside: Damage = (document, random) => {
  const { style, parts, language, kinds } = document;
  const places = rowPlaces(document);
  if (places.length < 6 || kinds.length < 3 || style.delimiter === ' ') return null;
  const place = places[random.whole(2, places.length - 2)] ?? 0;
  const note: Part = { kind: 'note', text: random.pick(lines[language]), padded: true };
  parts.splice(place, 0, note);
  return { damage: 'notesInside', holds: 'certain', codes: ['note-inside'] };
};
