import { beginsAtEdge, endsAtEdge } from './cell-edges.ts';
import type { Dialect } from './raw-table.ts';
import { count } from './text-blocks.ts';
import { farthest } from './torn-span.ts';

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

/** The place of the first quote that is not doubled; -1 where none is. */
function firstAlone(text: string, quote: string): number {
  let at = text.indexOf(quote);
  while (at >= 0 && text[at + 1] === quote) at = text.indexOf(quote, at + 2);
  return at;
}
