import { type Fit, fitGb18030, fitUtf8, loneHighShare } from './byte-sequences.ts';

/** Encodings that a file may be declared to have. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

export interface EncodingFound {
  encoding: Encoding;
  /** Bytes of byte order marks to pass over. */
  markLength: number;
  /** Why, in a few English words. */
  evidence: string;
  /** `declared` and `certain` need no remark; `guessed` has evidence; `doubtful` has little. */
  certainty: 'declared' | 'certain' | 'guessed' | 'doubtful';
  /** Offsets and count of bytes that do not fit. */
  faults: { count: number; offsets: number[] };
}

/** The encoding of a file and the evidence for it; null where nothing fits. Linear in the size of the file. */
export function detectEncoding(bytes: Uint8Array, declared?: Encoding): EncodingFound | null {
  const none = { count: 0, offsets: [] };
  const mark = byteOrderMark(bytes);
  if (declared !== undefined) {
    const markLength = mark?.encoding === declared ? mark.length : 0;
    const evidence = 'declared in report.yaml';
    return {
      encoding: declared,
      markLength,
      evidence,
      certainty: 'declared',
      faults: faultsIn(bytes, declared),
    };
  }
  if (mark && mark.encoding !== 'utf-8') {
    const { encoding, length } = mark;
    return { encoding, markLength: length, evidence: 'byte order mark', certainty: 'certain', faults: none };
  }
  const wide = mark ? undefined : utf16Pattern(bytes);
  if (wide) {
    const evidence = 'every second byte of its ASCII characters is NUL';
    return { encoding: wide, markLength: 0, evidence, certainty: 'guessed', faults: none };
  }
  if (isUtf8(bytes)) {
    const markLength = mark?.length ?? 0;
    const evidence = mark ? 'byte order mark, well-formed throughout' : 'well-formed throughout';
    return { encoding: 'utf-8', markLength, evidence, certainty: 'certain', faults: none };
  }
  return weigh(bytes, mark?.length ?? 0);
}

/**
 * Not UTF-8 throughout: the best of what there is, by how many sequences fit. GB 18030 hardly refuses any bytes, while
 * no other text has twenty sequences of UTF-8 for each byte that is none.
 */
function weigh(bytes: Uint8Array, markLength: number): EncodingFound | null {
  const utf8 = fitUtf8(bytes);
  const gb = fitGb18030(bytes);
  const isUtf8All = utf8.sequences >= 20 && utf8.sequences >= utf8.faults * 20;
  if (!isUtf8All && gb.faults === 0 && gb.usual >= gb.sequences * 0.7) return gb18030(gb, 'guessed');
  if (markLength > 0 || isUtf8All || (utf8.faults <= gb.faults && utf8.sequences >= utf8.faults)) {
    const evidence = `${utf8.sequences} sequences are UTF-8, ${utf8.faults} bytes are not`;
    return { encoding: 'utf-8', markLength, evidence, certainty: 'doubtful', faults: faultsOf(utf8) };
  }
  if (loneHighShare(bytes) >= 0.8 && gb.usual < gb.sequences * 0.7) {
    const evidence = 'neither UTF-8 nor GB 18030, single accents among ASCII letters';
    const faults = { count: 0, offsets: [] };
    return { encoding: 'windows-1252', markLength: 0, evidence, certainty: 'doubtful', faults };
  }
  if (gb.usual >= gb.sequences * 0.7 && gb.faults <= gb.sequences) return gb18030(gb, 'doubtful');
  return null;
}

function gb18030(fit: Fit, certainty: 'guessed' | 'doubtful'): EncodingFound {
  const evidence = `not UTF-8; ${fit.sequences} sequences of several bytes are GB 18030, ${fit.usual} of them common`;
  return { encoding: 'gb18030', markLength: 0, evidence, certainty, faults: faultsOf(fit) };
}

function faultsOf(fit: Fit): { count: number; offsets: number[] } {
  return { count: fit.faults, offsets: fit.offsets };
}

function faultsIn(bytes: Uint8Array, encoding: Encoding): { count: number; offsets: number[] } {
  if (encoding === 'utf-8') return faultsOf(fitUtf8(bytes));
  if (encoding === 'gb18030') return faultsOf(fitGb18030(bytes));
  return { count: 0, offsets: [] };
}

function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
  let length = 0;
  while (bytes[length] === 0xef && bytes[length + 1] === 0xbb && bytes[length + 2] === 0xbf) length += 3;
  if (length > 0) return { encoding: 'utf-8', length };
  while (bytes[length] === 0xff && bytes[length + 1] === 0xfe) length += 2;
  if (length > 0) return { encoding: 'utf-16le', length };
  while (bytes[length] === 0xfe && bytes[length + 1] === 0xff) length += 2;
  return length > 0 ? { encoding: 'utf-16be', length } : undefined;
}

/** UTF-16 without a mark shows as NUL beside each ASCII character, always on the same side. */
function utf16Pattern(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 65_536) & ~1;
  if (length < 4) return undefined;
  const units = { even: 0, odd: 0, little: 0, big: 0 };
  let ends = 0;
  const isEnd = (byte: number | undefined) => byte === 10 || byte === 13;
  for (let at = 0; at < length; at += 2) {
    const first = bytes[at];
    const second = bytes[at + 1];
    if (first === 0) units.even += 1;
    if (second === 0) units.odd += 1;
    if (isEnd(first) || isEnd(second)) ends += 1;
    if (isEnd(first) && second === 0) units.little += 1;
    if (first === 0 && isEnd(second)) units.big += 1;
  }
  const pairs = length / 2;
  const enough = (nul: number, other: number, own: number) =>
    nul >= pairs * 0.1 && other <= nul / 3 && (own > 0 || (ends === 0 && nul >= pairs * 0.3));
  if (enough(units.odd, units.even, units.little)) return 'utf-16le';
  if (enough(units.even, units.odd, units.big)) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  const step = 1 << 16;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += step) {
      decoder.decode(bytes.subarray(at, at + step), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
