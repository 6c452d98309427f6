import type { Reading } from '../normalize/read-value.ts';
import { scalePower } from '../normalize/scales.ts';

/** The scale word that a quantity was printed with (亿, billion), and its power of ten; none and 0 without one. */
export function printedScale(reading: Reading): { word: string; power: number } {
  let word = '';
  let power: number | undefined;
  for (const rule of reading.rules) {
    if (!rule.startsWith('scale-')) continue;
    const found = scalePower(rule.slice('scale-'.length));
    if (found === undefined || (power !== undefined && power <= found)) continue;
    word = rule.slice('scale-'.length);
    power = found;
  }
  return { word, power: power ?? 0 };
}

/** The power of ten of the last digit that was printed, zeros too: "70亿" → 8, "1.20" → −2, "7000" → 0. */
export function printedPlace(reading: Reading): number {
  return Math.min(reading.place ?? 0, printedScale(reading).power);
}
