let codes: Map<string, readonly number[]> | undefined;

/** Text in GB 18030; the table is made by decoding every sequence of two, and of four bytes for the first plane. */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= gb18030Codes();
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    if (point < 0x80) bytes.push(point);
    else if (point >= 0x1_0000) bytes.push(...fourBytes(point - 0x1_0000 + 189_000));
    else bytes.push(...(codes.get(character) ?? bad(character)));
  }
  return Uint8Array.from(bytes);
}

function gb18030Codes(): Map<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  const add = (sequence: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(sequence));
    if (text.length === 1 && text !== '\uFFFD' && !found.has(text)) found.set(text, sequence);
  };
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) if (trail !== 0x7f) add([lead, trail]);
  }
  for (let index = 0; index <= 39_419; index += 1) add(fourBytes(index));
  return found;
}

function fourBytes(index: number): number[] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

function bad(character: string): never {
  throw new RangeError(`GB 18030 has no code for ${JSON.stringify(character)}.`);
}
