import { balanceLines } from './balance.ts';
import { type ParagraphOptions, type SetLine, setParagraph } from './set-paragraph.ts';
import type { Span } from './span.ts';

/** Marks after which a headline is best broken. */
const PAUSES = '，：；。？！—,:;';

/**
 * Lines of a headline. One that takes two lines is broken after the mark nearest its middle where both halves fit;
 * otherwise its lines are made about equally long.
 */
export function setHeadline(spans: readonly Span[], options: ParagraphOptions): SetLine[] {
  const lines = setParagraph(spans, options);
  if (lines.length !== 2) return balance(spans, options);
  const text = spans.map((span) => span.text).join('');
  const pauses = [...text].flatMap((char, at) => (PAUSES.includes(char) ? [at + 1] : []));
  const middle = text.length / 2;
  for (const at of pauses.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
    if (at < text.length * 0.3 || at > text.length * 0.8) continue;
    const broken = setParagraph(breakAt(spans, at), options);
    if (broken.length === 2) return broken;
  }
  return balance(spans, options);
}

function balance(spans: readonly Span[], options: ParagraphOptions): SetLine[] {
  return balanceLines((widthPt) => setParagraph(spans, { ...options, widthPt }), options.widthPt);
}

/** The spans with a line feed before the character at `at` of their text. */
function breakAt(spans: readonly Span[], at: number): Span[] {
  let start = 0;
  return spans.map((span) => {
    const inside = at - start;
    start += span.text.length;
    if (inside <= 0 || inside > span.text.length) return span;
    return { ...span, text: `${span.text.slice(0, inside)}\n${span.text.slice(inside).trimStart()}` };
  });
}
