import type PDFDocument from 'pdfkit';
import { drawnAs } from '../fonts/drawn-as.ts';
import type { Face } from '../fonts/face.ts';
import { isUnseen } from '../fonts/unseen.ts';
import { formatNumber } from './format-number.ts';

/**
 * What pdfkit keeps of an embedded font. Its own shaping is passed by: it costs most of the time, and glyphs chosen one
 * by one measure as they draw.
 */
interface KitFont {
  id: string;
  subset: { includeGlyph(glyph: number): number };
  widths: number[];
  unicode: number[][];
  ref(): unknown;
}

interface KitDocument {
  _font: KitFont;
  page: { fonts: Record<string, unknown> };
}

/** A face embedded in a document. */
export interface EmbeddedFace {
  id: string;
  /** The operand and operator that show a text; `kerns` in points after each UTF-16 unit. */
  show(text: string, size: number, kerns: readonly number[] | undefined): string;
  /** Lists the font among a page's resources. */
  useOn(document: InstanceType<typeof PDFDocument>): void;
}

/** Embeds a face. Only glyphs that are shown enter the file. */
export function embedFace(document: InstanceType<typeof PDFDocument>, face: Face): EmbeddedFace {
  document.font(face.font as unknown as string);
  const kit = (document as unknown as KitDocument)._font;
  const codes = new Map<number, string>();
  const codeOf = (codePoint: number): string => {
    const known = codes.get(codePoint);
    if (known !== undefined) return known;
    if (isUnseen(codePoint)) return '';
    const glyph = face.glyphOf(codePoint);
    if (glyph === 0) throw new Error(`The font lacks "${String.fromCodePoint(codePoint)}".`);
    const slot = kit.subset.includeGlyph(glyph);
    kit.widths[slot] ??= face.advanceOf(codePoint);
    kit.unicode[slot] ??= [drawnAs(codePoint)];
    const code = slot.toString(16).padStart(4, '0');
    codes.set(codePoint, code);
    return code;
  };
  return {
    id: kit.id,
    show(text, size, kerns) {
      let codesShown = '';
      if (!kerns) {
        for (const char of text) codesShown += codeOf(char.codePointAt(0) ?? 0);
        return `<${codesShown}> Tj`;
      }
      let at = 0;
      for (const char of text) {
        at += char.length;
        codesShown += codeOf(char.codePointAt(0) ?? 0);
        const kern = kerns[at - 1] ?? 0;
        if (kern !== 0) codesShown += `> ${formatNumber((-kern * 1000) / size)} <`;
      }
      return `[<${codesShown}>] TJ`;
    },
    useOn(target) {
      (target as unknown as KitDocument).page.fonts[kit.id] ??= kit.ref();
    },
  };
}
