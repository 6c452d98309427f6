import type { Locale } from '@trifold/core';
import { type BriefFonts, facesOf } from './fonts/faces-of.ts';
import { renderBrief } from './render-brief.ts';
import { warmUpReport } from './warm-up-report.ts';

/**
 * Gets ready to render: reads the fonts, measures each character of `words` and draws a small brief. Nothing comes out of
 * it but time saved later; a brief is the same without it.
 */
export async function warmUp(fonts: BriefFonts, locale: Locale, words: string): Promise<void> {
  const faces = facesOf(fonts, locale);
  for (const char of new Set(words)) {
    const codePoint = char.codePointAt(0) ?? 0;
    faces.regular.advanceOf(codePoint);
    faces.bold.advanceOf(codePoint);
  }
  await renderBrief(warmUpReport(locale), { locale, fonts });
}
