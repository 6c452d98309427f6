import { maxCellLength } from './limits.ts';
import type { Dialect } from './raw-table.ts';
import { type Splitting, splitLine } from './split-record.ts';

/** A few lines that are rows each, or together one row with a cell too few or too many, are left in one piece. */
const mostInDoubt = 8;

/** Goes on over the next lines to the quote that closes; 'unfinished' where the text ends first. */
export function extendCell(
  lines: string[],
  start: number,
  first: Splitting,
  dialect: Dialect,
  wanted: number[],
  quoteAhead: (line: number) => number,
): { cells: string[]; span: number; strays: number; isDoubtful: boolean } | 'unfinished' | 'impossible' {
  let split = first;
  let at = start;
  let length = 0;
  while (split.open) {
    const next = quoteAhead(at + 1);
    if (next >= lines.length) {
      for (let line = at + 1; line < lines.length; line += 1) length += (lines[line] ?? '').length;
      return length > maxCellLength ? 'impossible' : 'unfinished';
    }
    const between = lines.slice(at + 1, next);
    for (const line of between) length += line.length + 1;
    length += (lines[next] ?? '').length;
    if (length > maxCellLength) return 'impossible';
    const held = [split.cells.at(-1) ?? '', ...between].join('\n');
    split = splitLine(lines[next] ?? '', dialect, 'rules', {
      ...split,
      cells: [...split.cells.slice(0, -1), held],
    });
    if (split.strays > first.strays) return 'impossible';
    at = next;
  }
  if (wanted.length > 0 && !wanted.includes(split.cells.length)) {
    const alone = (text: string) => wanted.includes(splitLine(text, dialect, 'plain').cells.length);
    const own = lines.slice(start, at + 1);
    if (own.every(alone)) {
      if (own.length > mostInDoubt) return 'impossible';
      return { cells: [own.join('\n')], span: own.length, strays: split.strays, isDoubtful: true };
    }
  }
  return { cells: split.cells, span: at - start + 1, strays: split.strays, isDoubtful: false };
}

/** For a line, the first one from there on that has a quote; the number of lines where none has. */
export function linesWithQuote(lines: string[], quote: string): (line: number) => number {
  const ahead = new Uint32Array(lines.length + 1).fill(lines.length);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    ahead[at] = lines[at]?.includes(quote) ? at : (ahead[at + 1] ?? lines.length);
  }
  return (line) => ahead[Math.min(line, lines.length)] ?? lines.length;
}
