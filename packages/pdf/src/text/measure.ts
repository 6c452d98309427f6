import type { Face, Faces, Weight } from '../fonts/face.ts';
import { isCloser, isOpener } from './punctuation.ts';

/** Advances of a text's UTF-16 units in points; the second half of a surrogate pair has none. */
export function advancesOf(text: string, face: Face, size: number): number[] {
  const advances: number[] = new Array(text.length);
  const scale = size / 1000;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    advances[at] = face.advanceOf(code) * scale;
    if (code > 0xffff) {
      at += 1;
      advances[at] = 0;
    }
  }
  return advances;
}

/** Width of a text in points, set in one go. */
export function widthOf(text: string, faces: Faces, size: number, weight: Weight): number {
  const face = faces[weight];
  let units = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    units += face.advanceOf(code);
    if (code > 0xffff) at += 1;
  }
  return (units * size) / 1000;
}

/** How much two full-width marks side by side move together: half an em, or nothing. */
export function squeezeBetween(before: string, after: string, size: number): number {
  if (isCloser(before) && (isCloser(after) || isOpener(after))) return size / 2;
  if (isOpener(before) && isOpener(after)) return size / 2;
  return 0;
}
