import { delimiterMarks } from './delimiter-marks.ts';
import type { Dialect } from './raw-table.ts';
import { count } from './text-blocks.ts';

/** Lines further apart are taken to be damaged each by itself. */
export const farthest = 8;

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
