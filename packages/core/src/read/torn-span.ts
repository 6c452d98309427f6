import { delimiterMarks } from './delimiter-marks.ts';
import type { Dialect } from './raw-table.ts';
import { count } from './text-blocks.ts';

/** Lines further apart are taken to be damaged each by itself. */
const farthest = 8;

/**
 * Lines that a cell takes whose quote opens within a word, as where the delimiter before it was lost or is another: up to
 * the next line with a quote, if that one closes and lines without any stand between. Else 1.
 */
export function tornSpan(
  lines: string[],
  at: number,
  { quote, delimiter }: Pick<Dialect, 'quote' | 'delimiter'>,
  quoteAhead: (line: number) => number,
): number {
  const text = lines[at] ?? '';
  const opening = text.lastIndexOf(quote);
  const next = quoteAhead(at + 1);
  const span = next - at + 1;
  if (count(text, quote) % 2 === 0 || next >= lines.length || span < 3 || span > farthest) return 1;
  const isEdge = (character: string | undefined) => character === undefined || character === delimiter;
  if (isEdge(text[opening - 1]) || isEdge(text[opening + 1])) return 1;
  const end = lines[next] ?? '';
  const closing = end.indexOf(quote);
  if (count(end, quote) % 2 === 0 || isEdge(end[closing - 1])) return 1;
  const after = end[closing + 1];
  const isOther = after !== undefined && after === text[opening - 1] && delimiterMarks.includes(after);
  return isEdge(after) || isOther ? span : 1;
}

/**
 * Lines that a row takes with a quote that opens as it should, but which can't be read on to its end: up to the next line
 * with a quote, if the first one there closes a cell, or stands within a word as where the delimiter after it was lost;
 * and on from there where the last one opens another. Else 1.
 */
export function openSpan(
  lines: string[],
  at: number,
  dialect: Pick<Dialect, 'quote' | 'delimiter'>,
  quoteAhead: (line: number) => number,
): number {
  let last = at;
  for (;;) {
    const next = quoteAhead(last + 1);
    const text = lines[next];
    if (text === undefined || next - at >= farthest || !closesFirst(text, dialect)) break;
    last = next;
    if (!opensLast(text, dialect)) break;
  }
  return last - at + 1;
}

function closesFirst(text: string, { quote, delimiter }: Pick<Dialect, 'quote' | 'delimiter'>): boolean {
  const first = firstAlone(text, quote);
  if (first < 0 || endsAtEdge(text.slice(0, first), delimiter)) return false;
  return beginsAtEdge(text.slice(first + 1), delimiter) || count(text, quote) % 2 === 1;
}

function opensLast(text: string, { quote, delimiter }: Pick<Dialect, 'quote' | 'delimiter'>): boolean {
  const last = text.lastIndexOf(quote);
  return endsAtEdge(text.slice(0, last), delimiter) && !beginsAtEdge(text.slice(last + 1), delimiter);
}

/** Nothing but blanks after the last delimiter. */
function endsAtEdge(text: string, delimiter: string): boolean {
  return text.slice(text.lastIndexOf(delimiter) + 1).trim() === '';
}

function beginsAtEdge(text: string, delimiter: string): boolean {
  const end = text.indexOf(delimiter);
  return (end < 0 ? text : text.slice(0, end)).trim() === '';
}

/** The place of the first quote that is not doubled; -1 where none is. */
function firstAlone(text: string, quote: string): number {
  let at = text.indexOf(quote);
  while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at;
}
