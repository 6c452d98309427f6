import type { PageText } from './page-text.ts';

export interface NumberRun {
  text: string;
  start: number;
  /** Exclusive. */
  end: number;
}

/** Every number on a page: digits with grouping and decimal marks, up to the next gap. A true minus belongs to it. */
export function numberRuns({ text, gaps }: PageText): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const match of text.matchAll(/−?\p{Nd}+(?:[.,]\p{Nd}+)*/gu)) {
    let start = match.index;
    const end = match.index + match[0].length;
    for (let at = start + 1; at <= end; at += 1) {
      if (at < end && !gaps[at]) continue;
      const piece = text.slice(start, at).replace(/^[.,]+|[.,−]+$/gu, '');
      const from = start + text.slice(start, at).indexOf(piece);
      if (piece !== '') runs.push({ text: piece, start: from, end: from + piece.length });
      start = at;
    }
  }
  return runs;
}

/** True where a number goes on from the character before `at` to that at `at`: a cut there would divide it. */
export function isInsideNumber({ text, gaps }: PageText, at: number): boolean {
  if (at <= 0 || at >= text.length || gaps[at]) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  if (/[\p{Nd}−]$/u.test(before) && /^\p{Nd}/u.test(after)) return true;
  if (/\p{Nd}$/u.test(before) && /^[.,]\p{Nd}/u.test(after)) return !gaps[at + 1];
  return /\p{Nd}[.,]$/u.test(before) && /^\p{Nd}/u.test(after) && !gaps[at - 1];
}
