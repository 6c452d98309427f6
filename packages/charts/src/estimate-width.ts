import type { Weight } from './scene.ts';

/** Width in points of a text at a size in points. */
export type Measure = (text: string, sizePt: number, weight: Weight) => number;

/** Hundredths of an em of the printable ASCII characters, blank to ~, in a regular sans-serif face. */
const latin = (
  '22 32 47 56 56 92 68 28 34 34 47 56 28 35 28 39 56 56 56 56 56 56 56 56 56 56 28 28 56 56 56 47 ' +
  '95 61 66 64 69 59 55 69 73 29 54 65 54 81 72 74 63 74 64 60 60 72 57 88 57 53 60 34 39 34 56 56 ' +
  '61 56 62 51 62 55 33 56 61 28 28 55 28 93 61 61 62 62 39 47 38 61 52 80 50 52 48 34 27 34 56'
)
  .split(' ')
  .map(Number);

/**
 * Widths without a font: ASCII by a table, other Latin letters and the short dash as an average letter, everything
 * else (hanzi, full-width marks, typographic quotes) one em. Bold is 6 % wider.
 */
export const estimateWidth: Measure = (text, sizePt, weight) => {
  let hundredths = 0;
  for (const character of text) hundredths += widthOf(character.codePointAt(0) ?? 0);
  return (hundredths / 100) * sizePt * (weight === 'bold' ? 1.06 : 1);
};

function widthOf(code: number): number {
  const known = latin[code - 0x20];
  if (known !== undefined) return known;
  return code < 0x0250 || code === 0x2013 || code === 0x2212 ? 60 : 100;
}
