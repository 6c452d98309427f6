import { dropWhile } from './drop-while.ts';

/** The smallest bytes found, by leaving out lines, then fields, then single bytes, for which `fails` is still true. */
export function minimiseBytes(bytes: Uint8Array, fails: (bytes: Uint8Array) => boolean): Uint8Array {
  const holds = (pieces: Uint8Array[]): boolean => fails(joinBytes(pieces));
  const lines = dropWhile(cutAfter(bytes, [0x0a, 0x0d]), holds);
  const fields = dropWhile(cutAfter(joinBytes(lines), [0x0a, 0x0d, 0x2c, 0x3b, 0x09, 0x7c]), holds);
  const rest = joinBytes(fields);
  if (rest.length > 600) return rest;
  return Uint8Array.from(dropWhile([...rest], (kept) => fails(Uint8Array.from(kept))));
}

function cutAfter(bytes: Uint8Array, ends: number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!ends.includes(bytes[at] ?? -1) && at < bytes.length - 1) continue;
    pieces.push(bytes.subarray(start, at + 1));
    start = at + 1;
  }
  return pieces;
}

function joinBytes(pieces: Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => [...piece]));
}
