import { breakText } from './break-text.ts';

/** Words of a line; with a figure's id where they show one. */
export interface Segment {
  text: string;
  figure?: string;
}

/**
 * Runs as lines of at most `width`. A figure is never broken; a piece wider than the line stands alone on it.
 * Blanks at the ends of lines are left out. Empty runs give no lines.
 */
export function wrapRuns(runs: Segment[], width: number, widthOf: (text: string) => number): Segment[][] {
  const lines: Segment[][] = [];
  let line: Segment[] = [];
  let used = 0;
  const end = (): void => {
    const last = line[line.length - 1];
    if (last) last.text = last.text.trimEnd();
    if (line.some((segment) => segment.text !== '')) lines.push(line);
    line = [];
    used = 0;
  };
  for (const run of runs) {
    for (const piece of run.figure === undefined ? breakText(run.text) : [run.text]) {
      const needed = widthOf(piece.trimEnd());
      if (line.length > 0 && used + needed > width) end();
      const text = line.length === 0 ? piece.trimStart() : piece;
      if (text === '') continue;
      append(line, text, run.figure);
      used += widthOf(text);
    }
  }
  end();
  return lines;
}

/** A text as lines of at most `width`, as even as the fewest lines allow. */
export function wrapText(text: string, width: number, widthOf: (text: string) => number): string[] {
  const wrap = (limit: number) =>
    wrapRuns([{ text }], limit, widthOf).map((line) => line.map((segment) => segment.text).join(''));
  const greedy = wrap(width);
  if (greedy.length < 2) return greedy;
  for (let limit = widthOf(text) / greedy.length; limit < width; limit += width / 24) {
    const even = wrap(limit);
    if (even.length === greedy.length && even.every((line) => widthOf(line) <= width)) return even;
  }
  return greedy;
}

function append(line: Segment[], text: string, figure: string | undefined): void {
  const last = line[line.length - 1];
  if (last && last.figure === undefined && figure === undefined) last.text += text;
  else line.push(figure === undefined ? { text } : { text, figure });
}
