import { readFileSync } from 'node:fs';
import { readFace } from '../src/fonts/face.ts';
import { fontFiles } from '../src/fonts/font-files.ts';

const files = fontFiles();

/** The bytes of both fonts. */
export const fonts = { regular: readFileSync(files.regular), bold: readFileSync(files.bold) };

export const chineseFaces = { regular: readFace(fonts.regular, false), bold: readFace(fonts.bold, false) };
export const latinFaces = { regular: readFace(fonts.regular, true), bold: readFace(fonts.bold, true) };
