const pieceLength = 1 << 20;

/** The pieces of a text as one UTF-8 array; it may be longer than a string can be. */
export function encodePieces(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let text = '';
  const flush = (): void => {
    const chunk = encoder.encode(text);
    chunks.push(chunk);
    length += chunk.length;
    text = '';
  };
  for (const piece of pieces) {
    text += piece;
    if (text.length >= pieceLength) flush();
  }
  flush();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
