import { type BriefFonts, facesOf } from './faces-of.ts';
import { hasGlyph } from './has-glyph.ts';

/** Those of some characters that a brief in these fonts can't print, in their order. */
export function charactersLacking(characters: Iterable<string>, fonts: BriefFonts): string[] {
  const { regular, bold } = facesOf(fonts, 'zh-CN');
  return [...characters].filter((char) => {
    const codePoint = char.codePointAt(0) ?? 0;
    return !hasGlyph(regular, codePoint) || !hasGlyph(bold, codePoint);
  });
}
