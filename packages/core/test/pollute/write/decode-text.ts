/** The text of a file as RawFile.encoding names it (unknown where the file was refused), without leading byte order marks, NUL and a last Ctrl-Z. */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  const label = encoding === 'unknown' ? 'latin1' : encoding.replace(/ BOM$/, '');
  return new TextDecoder(label)
    .decode(bytes)
    .replace(/^\uFEFF+/, '')
    .replace(/\u001a$/, '')
    .replaceAll('\0', '');
}
