import type { Locale, Report } from '@trifold/core';
import { type BriefFonts, facesOf } from './fonts/faces-of.ts';
import { planSoundBrief } from './plan/plan-sound-brief.ts';

/** Throws what `renderBrief` would, without drawing anything. */
export function checkBrief(report: Report, options: { locale: Locale; fonts: BriefFonts }): void {
  planSoundBrief(report, options.locale, facesOf(options.fonts, options.locale));
}
