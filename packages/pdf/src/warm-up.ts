import type { Locale } from '@trifold/core';
import { type BriefFonts, facesOf } from './fonts/faces-of.ts';

/**
 * Gets ready to render: reads the fonts and measures each character of `words`. Nothing comes out of it but time saved
 * later; a brief is the same without it.
 */
export function warmUp(fonts: BriefFonts, locale: Locale, words: string): void {
  const faces = facesOf(fonts, locale);
  for (const char of new Set(words)) {
    const codePoint = char.codePointAt(0) ?? 0;
    faces.regular.advanceOf(codePoint);
    faces.bold.advanceOf(codePoint);
  }
}
