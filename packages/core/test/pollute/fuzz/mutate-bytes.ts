import type { Random } from '../random.ts';

const nasty = [
  '"',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\r\n',
  '\\',
  '""',
  '",',
  '\n\n',
  '\0',
  '\u001a',
  '\uFEFF',
  '，',
].map((text) => new TextEncoder().encode(text));
nasty.push(Uint8Array.of(0xff, 0xfe), Uint8Array.of(0x81), Uint8Array.of(0xe4, 0xb8), Uint8Array.of(0x80));

/** The bytes with a few of them flipped, left out, doubled, or with quotes, delimiters, line ends and marks put in. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = bytes;
  for (let more = random.whole(1, random.pick([1, 3, 12])); more > 0; more -= 1)
    mutated = mutateOnce(mutated, random);
  return mutated;
}

function mutateOnce(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.whole(0, bytes.length);
  const length = random.pick([1, 1, 2, 40]);
  const none = new Uint8Array();
  switch (random.whole(0, 5)) {
    case 0:
      return splice(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << random.whole(0, 7))));
    case 1:
      return splice(bytes, at, length, none);
    case 2: {
      const from = random.whole(0, bytes.length);
      return splice(bytes, at, 0, bytes.slice(from, from + length));
    }
    case 3:
      return splice(bytes, at, 1, random.pick(nasty));
    default:
      return splice(bytes, at, 0, random.pick(nasty));
  }
}

function splice(bytes: Uint8Array, at: number, count: number, put: Uint8Array): Uint8Array {
  const after = bytes.subarray(Math.min(bytes.length, at + count));
  const spliced = new Uint8Array(at + put.length + after.length);
  spliced.set(bytes.subarray(0, at));
  spliced.set(put, at);
  spliced.set(after, at + put.length);
  return spliced;
}
