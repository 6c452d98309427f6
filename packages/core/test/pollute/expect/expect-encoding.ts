import type { Style } from '../document.ts';

/** The encoding as RawFile names it; null where the bytes leave a doubt that nobody could settle. */
export function expectEncoding(style: Style, bytes: Uint8Array): string | null {
  switch (style.encoding) {
    case 'utf-8':
      if (looksWide(style, bytes)) return null;
      return style.marks > 0 ? 'utf-8 BOM' : 'utf-8';
    case 'gb18030':
      return looksWide(style, bytes) ? null : expectGb18030(bytes);
    default:
      return style.marks > 0 || hasAsciiInUtf16(bytes) ? style.encoding : null;
  }
}

/** A few NUL characters in a few bytes look like UTF-16. */
function looksWide(style: Style, bytes: Uint8Array): boolean {
  return style.nuls.length * 40 > bytes.length;
}

/** A file that is also UTF-8 by chance, or has a few characters beyond ASCII only, could be anything. */
function expectGb18030(bytes: Uint8Array): string | null {
  const high = bytes.filter((byte) => byte >= 0x80).length;
  if (high === 0) return 'utf-8';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    const hanzi = new TextDecoder('gb18030').decode(bytes).match(/\p{Script=Han}/gu)?.length ?? 0;
    return hanzi >= 6 && hanzi * 4 >= high ? 'gb18030' : null;
  }
}

/** At least a fifth of the code units, and twenty, have a NUL byte. */
function hasAsciiInUtf16(bytes: Uint8Array): boolean {
  const nuls = bytes.filter((byte) => byte === 0).length;
  return nuls >= 20 && nuls * 10 >= bytes.length;
}
