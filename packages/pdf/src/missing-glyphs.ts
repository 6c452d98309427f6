import type { Locale, Report } from '@trifold/core';
import { readFace } from './fonts/face.ts';
import { planBrief } from './plan/plan-brief.ts';
import type { BriefFonts } from './render-brief.ts';

/** A character that the brief would print and the fonts lack, and the first words that it stands in. */
export interface MissingGlyph {
  char: string;
  where: string;
}

/** Each such character once, in the order of its first appearance; none where the brief can be rendered. */
export function findMissingGlyphs(report: Report, locale: Locale, fonts: BriefFonts): MissingGlyph[] {
  const latin = locale === 'en';
  const faces = { regular: readFace(fonts.regular, latin), bold: readFace(fonts.bold, latin) };
  const missing = new Map<string, string>();
  for (const page of planBrief(report, locale, faces).pages) {
    for (const node of page.nodes) {
      if (node.kind !== 'text') continue;
      const face = faces[node.weight];
      for (const char of node.text) {
        if (face.glyphOf(char.codePointAt(0) ?? 0) === 0 && !missing.has(char)) missing.set(char, node.text);
      }
    }
  }
  return [...missing].map(([char, where]) => ({ char, where }));
}
