import type { Weight } from './scene.ts';

/** Width in points of a text at a size in points. */
export type Measure = (text: string, sizePt: number, weight: Weight) => number;

const narrow = /[ijlI.,:;'|!]/;
const slim = /[\sfrt()[\]{}\-/"“”‘’]/;
const wide = /[mwMW@%—…]/;

/**
 * Widths without a font: full-width characters are one em, Latin ones go by four classes of a sans-serif face,
 * on the generous side.
 */
export const estimateWidth: Measure = (text, sizePt, weight) => {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return ems * sizePt * (weight === 'bold' ? 1.05 : 1);
};

function emsOf(character: string): number {
  if (isFullWidth(character)) return 1;
  if (narrow.test(character)) return 0.3;
  if (slim.test(character)) return 0.4;
  if (wide.test(character)) return 0.93;
  return /\p{Lu}/u.test(character) ? 0.67 : 0.57;
}

function isFullWidth(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    code >= 0x20000
  );
}
