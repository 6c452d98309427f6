import type { EncodingFound } from './detect-encoding.ts';

export type LineEnd = 'LF' | 'CRLF' | 'CR';

/** What was met on the way from bytes to text. */
export interface TextMeasures {
  /** How the first line ends, and how often lines end in each way. */
  firstEnd: LineEnd | undefined;
  ends: { LF: number; CRLF: number; CR: number };
  /** Physical lines that end otherwise than the first. */
  otherEnds: number[];
  nulCharacters: number;
  /** Offset of the first NUL byte. */
  firstNul: number;
  /** Replacement characters, U+FFFD: those that stand for bytes that do not fit, and any in the file itself. */
  replacements: number;
  endedByCtrlZ: boolean;
}

/** The first block is long, for whole files of usual size to be seen at once; the others keep memory young. */
const firstBlockBytes = 1 << 20;
const blockBytes = 1 << 16;

/** Starts with nothing met. */
export function noMeasures(): TextMeasures {
  return {
    firstEnd: undefined,
    ends: { LF: 0, CRLF: 0, CR: 0 },
    otherEnds: [],
    nulCharacters: 0,
    firstNul: -1,
    replacements: 0,
    endedByCtrlZ: false,
  };
}

/**
 * The text of a file in pieces: every line end is LF, NUL characters and a Ctrl-Z at the very
 * end are left out and counted in `measures`.
 */
export function* readTextBlocks(
  bytes: Uint8Array,
  found: EncodingFound,
  measures: TextMeasures,
): Generator<string> {
  const decoder = new TextDecoder(found.encoding, { ignoreBOM: true });
  const hasNul = found.encoding.startsWith('utf-16') || bytes.indexOf(0) >= 0;
  let held = '';
  let end = found.markLength;
  for (let at = end; at < bytes.length; at = end) {
    end = at + (at === found.markLength ? firstBlockBytes : blockBytes);
    const last = end >= bytes.length;
    let text = held + decoder.decode(bytes.subarray(at, end), { stream: !last });
    held = '';
    if (last && text.endsWith('\u001a')) {
      text = text.slice(0, -1);
      measures.endedByCtrlZ = true;
    } else if (!last && text.endsWith('\r')) {
      text = text.slice(0, -1);
      held = '\r';
    }
    if (hasNul && text.includes('\0')) {
      const clean = text.replaceAll('\0', '');
      measures.nulCharacters += text.length - clean.length;
      text = clean;
    }
    if (found.encoding !== 'utf-8' || found.faults.count > 0 || text.includes('\uFFFD')) {
      measures.replacements += count(text, '\uFFFD');
    }
    yield withLineFeeds(text, measures);
  }
  if (hasNul && measures.nulCharacters > 0) measures.firstNul = bytes.indexOf(0);
}

function withLineFeeds(text: string, measures: TextMeasures): string {
  const { ends } = measures;
  if (!text.includes('\r') && (measures.firstEnd ?? 'LF') === 'LF') {
    const found = count(text, '\n');
    ends.LF += found;
    if (found > 0) measures.firstEnd = 'LF';
    return text;
  }
  let line = ends.LF + ends.CRLF + ends.CR;
  return text.replace(/\r\n?|\n/g, (mark) => {
    const end = mark === '\n' ? 'LF' : mark === '\r' ? 'CR' : 'CRLF';
    measures.firstEnd ??= end;
    ends[end] += 1;
    line += 1;
    if (end !== measures.firstEnd) measures.otherEnds.push(line);
    return '\n';
  });
}

/** How often a short text occurs in a long one. */
export function count(text: string, part: string): number {
  let found = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found += 1;
  return found;
}
