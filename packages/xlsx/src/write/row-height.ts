import type { Locale } from '@trifold/core';

/** Excel's own limit is 409.5 points. */
const tallest = 400;

/** Height of a line of the body font, in points. Set for each row: not every reader fits rows to wrapped text. */
export function lineHeight(locale: Locale): number {
  return locale === 'en' ? 15 : 16.5;
}

/** Height in points of a record with that many lines of text. */
export function rowHeight(lines: number, locale: Locale): number {
  return Math.min(tallest, lines * lineHeight(locale) + 5);
}
