import { displayWidth } from './display-width.ts';

/** A line end, blanks, a Latin word, or one hanzi; opening marks belong to what they open. */
const part = /\n|[^\S\n]+|[“‘（《「『(]*(?:[^\s“‘（《「『\u2014\u2026\u2e80-\uffef]+|.)|./gsu;
const neverFirst = /^[，。、；：？！）》」』”’…—,.;:?!)\]\s]/u;

/**
 * A text as lines of at most `width` character widths, broken at spaces and between hanzi, closing punctuation
 * never first. A word longer than a line stands alone and is longer.
 */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(part) ?? []) {
    const full = displayWidth(line) + displayWidth(piece) > width;
    if (piece === '\n' || (full && line !== '' && !neverFirst.test(piece))) {
      lines.push(line.trim());
      line = '';
    }
    if (piece !== '\n') line += piece;
  }
  lines.push(line.trim());
  return lines.filter((item) => item !== '');
}
