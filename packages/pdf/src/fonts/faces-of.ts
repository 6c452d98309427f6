import type { Locale } from '@trifold/core';
import { type Faces, readFace } from './face.ts';

/** The bytes of the TrueType files to set a brief in. */
export interface BriefFonts {
  regular: Uint8Array;
  bold: Uint8Array;
}

const opened = new WeakMap<BriefFonts, Map<boolean, Faces>>();

/** The faces of fonts as a locale wants them, read once. */
export function facesOf(fonts: BriefFonts, locale: Locale): Faces {
  const latin = locale === 'en';
  const known = opened.get(fonts) ?? new Map<boolean, Faces>();
  opened.set(fonts, known);
  const faces = known.get(latin) ?? {
    regular: readFace(fonts.regular, latin),
    bold: readFace(fonts.bold, latin),
  };
  known.set(latin, faces);
  return faces;
}
