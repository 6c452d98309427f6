import type { Face } from './face.ts';
import { isUnseen } from './unseen.ts';

/** True where a face prints a character, or nothing of it is ever seen. */
export function hasGlyph(face: Face, codePoint: number): boolean {
  return isUnseen(codePoint) || face.glyphOf(codePoint) !== 0;
}
