import type { Locale, Report } from '@trifold/core';
import { drawBrief } from './draw/draw-brief.ts';
import { type BriefFonts, facesOf } from './fonts/faces-of.ts';
import { planSoundBrief } from './plan/plan-sound-brief.ts';

export interface Brief {
  bytes: Uint8Array;
  pages: number;
}

/**
 * The brief of a report in one locale: a tagged PDF with both fonts embedded, and how many pages it has. The same report
 * and fonts give the same bytes. Throws where the report contradicts itself (a chart or table that is not there, a fixed
 * word missing), a MissingGlyphError where it prints a character that the fonts lack, and a TextTooLongError where a
 * page can't hold a row of a table or a box.
 */
export async function renderBrief(
  report: Report,
  options: { locale: Locale; fonts: BriefFonts },
): Promise<Brief> {
  const { locale, fonts } = options;
  const faces = facesOf(fonts, locale);
  const plan = planSoundBrief(report, locale, faces);
  return { bytes: await drawBrief(plan, faces), pages: plan.pages.length };
}
