import { expect, it } from 'vitest';
import { encodePieces } from './encode-pieces.ts';

it('is the text of the pieces in UTF-8, however many there are', () => {
  const pieces = Array.from({ length: 400_000 }, (_, at) => `${at}号𠀀,`);
  expect(new TextDecoder().decode(encodePieces(pieces))).toBe(pieces.join(''));
  expect(encodePieces([])).toEqual(new Uint8Array());
});
