import type { Locale, Report } from '@trifold/core';
import type { Faces } from '../fonts/face.ts';
import { findMissingGlyphs, MissingGlyphError } from '../missing-glyphs.ts';
import type { Plan } from './plan.ts';
import { planBrief } from './plan-brief.ts';

/** A plan that can be drawn. Throws a MissingGlyphError or a TextTooLongError where there is none; see `renderBrief`. */
export function planSoundBrief(report: Report, locale: Locale, faces: Faces): Plan {
  const plan = planBrief(report, locale, faces);
  const missing = findMissingGlyphs(plan, faces);
  if (missing.length > 0) throw new MissingGlyphError(missing);
  return plan;
}
