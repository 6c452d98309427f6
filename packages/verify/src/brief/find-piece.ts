import { placesOf } from '../text/coverage.ts';
import { isInsideNumber } from '../text/number-runs.ts';
import type { PageText } from '../text/page-text.ts';
import { plainText } from '../text/plain-text.ts';
import type { Piece } from './piece.ts';

/** A stretch of a page: its 0-based index, start and end (exclusive) in the page's text. */
export interface Place {
  page: number;
  start: number;
  end: number;
}

export interface Found {
  /** All stretches; a piece that a page break divides has two. */
  places: Place[];
  /** Where it is not found: the longest beginning that is, and what follows it on the page. */
  nearest?: { page: number; wanted: string; got: string };
}

/** Every place of a piece in the body of `pages` (0-based indexes), or divided between one of them and the next. */
export function findPiece(texts: readonly PageText[], piece: Piece, pages: readonly number[]): Found {
  const parts = piece.parts.map(({ text }) => plainText(text));
  const wanted = parts.join('');
  const places: Place[] = [];
  for (const page of pages) {
    const text = texts[page];
    if (!text) continue;
    const [bodyStart, bodyEnd] = bodyOf(text);
    for (const [start, end] of placesOf(text, wanted)) {
      const isBody = start >= bodyStart && end <= bodyEnd;
      if (isBody && !joinsNumbers(text, parts, start)) places.push({ page, start, end });
    }
  }
  if (places.length >= (piece.times ?? 1)) return { places };
  for (const page of pages) {
    const divided = findDivided(texts, wanted, page);
    if (divided) return { places: divided };
  }
  return { places: [], ...nearest(texts, wanted, pages) };
}

/** True where the end of one part and the beginning of the next stand as one number: 14 and 2023 as 142023. */
function joinsNumbers(page: PageText, parts: readonly string[], start: number): boolean {
  let at = start;
  return parts.slice(0, -1).some((part) => {
    at += part.length;
    return part !== '' && isInsideNumber(page, at);
  });
}

/** A piece that goes on from the last words of a page to the first of the next. */
function findDivided(texts: readonly PageText[], wanted: string, page: number): Place[] | undefined {
  const before = texts[page];
  const after = texts[page + 1];
  if (!before || !after) return undefined;
  const [, end] = bodyOf(before);
  const [start] = bodyOf(after);
  for (let length = 1; length < wanted.length; length += 1) {
    const rest = wanted.slice(length);
    if (!before.text.slice(0, end).endsWith(wanted.slice(0, length)) || !after.text.startsWith(rest, start))
      continue;
    return [
      { page, start: end - length, end },
      { page: page + 1, start, end: start + rest.length },
    ];
  }
  return undefined;
}

/** Where the text between header and footer begins and ends. */
function bodyOf({ text, heights }: PageText): [start: number, end: number] {
  const isBody = (height: number): boolean => height > 0.06 && height < 0.935;
  const start = heights.findIndex(isBody);
  return start < 0 ? [0, text.length] : [start, heights.findLastIndex(isBody) + 1];
}

/** How many characters of the beginning of `wanted` stand together in `text`. */
function longestBeginning(text: string, wanted: string): number {
  let low = 0;
  let high = wanted.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text.includes(wanted.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

function nearest(
  texts: readonly PageText[],
  wanted: string,
  pages: readonly number[],
): Pick<Found, 'nearest'> {
  let best = { page: -1, length: 0 };
  for (const page of pages) {
    const length = longestBeginning(texts[page]?.text ?? '', wanted);
    if (length > best.length) best = { page, length };
  }
  if (best.length < 2) return {};
  const text = texts[best.page]?.text ?? '';
  const at = text.indexOf(wanted.slice(0, best.length)) + best.length;
  const from = Math.max(0, best.length - 12);
  return {
    nearest: {
      page: best.page,
      wanted: wanted.slice(from, best.length + 12),
      got: text.slice(at - (best.length - from), at + 12),
    },
  };
}
