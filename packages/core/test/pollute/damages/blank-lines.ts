import type { Damage } from '../document.ts';
import { rowPlaces } from './row-places.ts';

/** Lines without text between rows, empty or of delimiters alone. */
export const blankLines: Damage = (document, random) => {
  const places = rowPlaces(document);
  if (places.length < 3) return null;
  const delimiters = document.style.delimiter !== ' ' && random.chance(0.5);
  for (let more = random.whole(1, 3); more > 0; more -= 1) {
    document.parts.splice(random.pick(places.slice(1)), 0, { kind: 'blank', delimiters });
  }
  return { damage: 'blankLines', holds: 'certain', codes: [] };
};
