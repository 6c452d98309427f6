import type { Faces } from './fonts/face.ts';
import { hasGlyph } from './fonts/has-glyph.ts';
import type { Plan } from './plan/plan.ts';

/** A character that the brief would print and the fonts lack, and the first words that it stands in. */
export interface MissingGlyph {
  char: string;
  where: string;
}

/** The fonts lack characters of the report: drawn, they would be blank. */
export class MissingGlyphError extends Error {
  override name = 'MissingGlyphError';
  /** Each character once, in the order of its first appearance. */
  readonly missing: MissingGlyph[];

  constructor(missing: MissingGlyph[]) {
    super(`The fonts lack ${missing.map(({ char, where }) => `"${char}" in "${where}"`).join(', ')}.`);
    this.missing = missing;
  }
}

/** Each character of a plan that its fonts lack, once; none where the brief can be drawn. */
export function findMissingGlyphs(plan: Plan, faces: Faces): MissingGlyph[] {
  const missing = new Map<string, string>();
  for (const page of plan.pages) {
    for (const node of page.nodes) {
      if (node.kind !== 'text') continue;
      const face = faces[node.weight];
      for (const char of node.text) {
        const codePoint = char.codePointAt(0) ?? 0;
        if (hasGlyph(face, codePoint)) continue;
        if (!missing.has(char)) missing.set(char, node.text);
      }
    }
  }
  return [...missing].map(([char, where]) => ({ char, where }));
}
