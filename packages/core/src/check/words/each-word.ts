import { folds, isNone, kinds } from './look-alikes.ts';

/**
 * Calls back for each word of Latin, Greek, Cyrillic or Armenian letters and digits: where it begins and ends, and a
 * hash of its folded form. Nothing is cut out of the text on the way.
 */
export function eachWord(text: string, onWord: (start: number, end: number, hash: number) => void): void {
  let start = -1;
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < kinds.length && kinds[code] !== isNone) {
      if (start < 0) {
        start = at;
        hash = 0x811c9dc5;
      }
      hash = Math.imul(hash ^ (folds[code] ?? 0), 0x01000193);
    } else if (start >= 0) {
      onWord(start, at, hash);
      start = -1;
    }
  }
  if (start >= 0) onWord(start, text.length, hash);
}
