import { create, type Font } from 'fontkit';
import { drawnAs } from './drawn-as.ts';
import { isUnseen } from './unseen.ts';

export type Weight = 'regular' | 'bold';

/** One weight of the brief's typeface, ready to measure and to embed. */
export interface Face {
  font: Font;
  /** Glyph of a code point; 0 where the font has none. */
  glyphOf(codePoint: number): number;
  /** Advance in thousandths of the type size; nothing for what is unseen. */
  advanceOf(codePoint: number): number;
}

export interface Faces {
  regular: Face;
  bold: Face;
}

/** Latin text wants these narrow; the Chinese font has them full-width unless asked. */
const PROPORTIONAL_IN_LATIN = '‘’“”';
/** Not looked up yet. */
const UNKNOWN = 0xffff;

/**
 * Reads a TrueType file. `latin` picks the narrow forms of quotation marks. Glyphs and advances are looked up once
 * per character. Throws where the bytes are no single TrueType font.
 */
export function readFace(bytes: Uint8Array, latin: boolean): Face {
  const font = create(bytes as Buffer);
  if (!('layout' in font)) throw new Error('The font file holds several fonts; one is expected.');
  const scale = 1000 / font.unitsPerEm;
  const glyphs = new Uint16Array(0x10000).fill(UNKNOWN);
  const advances = new Float64Array(0x10000);
  const far = new Map<number, { glyph: number; advance: number }>();
  const narrow = latin ? narrowGlyphs(font) : new Map<number, number>();

  const look = (codePoint: number): { glyph: number; advance: number } => {
    if (isUnseen(codePoint)) return { glyph: 0, advance: 0 };
    const drawn = drawnAs(codePoint);
    const glyph =
      narrow.get(codePoint) ?? (font.hasGlyphForCodePoint(drawn) ? font.glyphForCodePoint(drawn).id : 0);
    return { glyph, advance: font.getGlyph(glyph).advanceWidth * scale };
  };
  const fill = (codePoint: number): void => {
    const found = look(codePoint);
    glyphs[codePoint] = found.glyph;
    advances[codePoint] = found.advance;
  };
  const lookFar = (codePoint: number) => {
    const known = far.get(codePoint) ?? look(codePoint);
    far.set(codePoint, known);
    return known;
  };
  return {
    font,
    glyphOf(codePoint) {
      if (codePoint > 0xffff) return lookFar(codePoint).glyph;
      if (glyphs[codePoint] === UNKNOWN) fill(codePoint);
      return glyphs[codePoint] ?? 0;
    },
    advanceOf(codePoint) {
      if (codePoint > 0xffff) return lookFar(codePoint).advance;
      if (glyphs[codePoint] === UNKNOWN) fill(codePoint);
      return advances[codePoint] ?? 0;
    },
  };
}

function narrowGlyphs(font: Font): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (const mark of PROPORTIONAL_IN_LATIN) {
    const [glyph] = font.layout(mark, ['pwid']).glyphs;
    if (glyph) glyphs.set(mark.codePointAt(0) ?? 0, glyph.id);
  }
  return glyphs;
}
