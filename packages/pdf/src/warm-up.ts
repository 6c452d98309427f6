import type { Locale } from '@trifold/core';
import { type BriefFonts, facesOf } from './fonts/faces-of.ts';
import { columnWidth } from './paper.ts';
import { ARTIFACT } from './plan/node.ts';
import { setParagraph } from './text/set-paragraph.ts';
import { typeScales } from './theme.ts';

/** So much is set that the code is warm, and no longer than a caller waits for its report. */
const MOST_CHARACTERS = 20_000;

/**
 * Gets ready to render: reads the fonts, measures each character of `words` and sets some of them. Nothing comes out of
 * it but time saved later; a brief is the same without it.
 */
export function warmUp(fonts: BriefFonts, locale: Locale, words: string): void {
  const faces = facesOf(fonts, locale);
  for (const char of new Set(words)) {
    const codePoint = char.codePointAt(0) ?? 0;
    faces.regular.advanceOf(codePoint);
    faces.bold.advanceOf(codePoint);
  }
  const options = { locale, faces, widthPt: columnWidth, style: typeScales[locale].body, tag: ARTIFACT };
  for (const text of words.slice(0, MOST_CHARACTERS).split('\n')) {
    setParagraph([{ text, weight: 'regular', color: '' }], { ...options, justify: true });
  }
}
