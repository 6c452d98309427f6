import { maxCellLength } from './limits.ts';
import type { Dialect } from './raw-table.ts';
import type { CsvRecord } from './records.ts';
import { type Splitting, splitLine } from './split-record.ts';
import { count } from './text-blocks.ts';
import { trimBlanks } from './trim-blanks.ts';

/** The number of cells that most records have, quotes taken by the rules. */
export function usualWidth(lines: string[], dialect: Dialect): number | undefined {
  const counts = new Map<number, number>();
  const { records } = damagedRecords(lines.slice(0, 2000), 1, dialect, undefined, false);
  for (const { cells } of records) {
    if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}

/** Records line by line, each with the reading of its quotes that gives the width expected. */
export function damagedRecords(
  lines: string[],
  firstLine: number,
  dialect: Dialect,
  width: number | undefined,
  more: boolean,
): { records: CsvRecord[]; used: number } {
  const records: CsvRecord[] = [];
  const quoteAhead = linesWithQuote(lines, dialect.quote);
  let at = 0;
  while (at < lines.length) {
    const text = lines[at] ?? '';
    const line = firstLine + at;
    const split = splitLine(text, dialect);
    if (!split.open) {
      records.push(closedRecord(split, text, line, dialect, width, lines[at + 1]));
      at += 1;
      continue;
    }
    const longer = extend(lines, at, split, dialect, widths(width, records), quoteAhead);
    if (longer === 'unfinished' && more) return { records, used: at };
    if (typeof longer === 'object') {
      const fault = longer.isDoubtful ? { fault: 'open-quote' as const } : strayFault(longer.strays);
      records.push({ cells: longer.cells, line, span: longer.span, ...fault });
      at += longer.span;
    } else {
      const goesOn = mayGoOn(lines[at + 1], dialect, width);
      const paired = goesOn ? undefined : pairedCells(text, dialect, width);
      const cells = goesOn ? [text] : (paired ?? openCells(text, dialect, width));
      records.push({ cells, line, span: 1, fault: paired ? 'stray-quote' : 'open-quote' });
      at += 1;
    }
  }
  return { records, used: at };
}

/** Numbers of cells that a record may well have: the expected one, or that of the record above in another table. */
function widths(width: number | undefined, records: CsvRecord[]): number[] {
  if (width === undefined) return [];
  const above = records.at(-1)?.cells.length ?? 1;
  return above > 1 && above !== width ? [width, above] : [width];
}

function strayFault(strays: number): { fault?: 'stray-quote' } {
  return strays > 0 ? { fault: 'stray-quote' } : {};
}

function closedRecord(
  split: Splitting,
  text: string,
  line: number,
  dialect: Dialect,
  width: number | undefined,
  next: string | undefined,
): CsvRecord {
  const record = { cells: split.cells, line, span: 1, ...strayFault(split.strays) };
  if (split.strays === 0) return record;
  const isOpen = count(text, dialect.quote) % 2 === 1 && mayGoOn(next, dialect, width);
  if (isOpen || quotesSpanCells(split.cells, dialect.quote)) return { ...record, cells: [text] };
  if (width === undefined || split.cells.length === width) return record;
  const onePlain = onePlainQuote(text, dialect, width);
  if (onePlain) return { ...record, cells: onePlain };
  const paired = pairedCells(text, dialect, width);
  if (paired) return { ...record, cells: paired };
  // Quotes in pairs do quote something, even where one of them is out of place.
  if (count(text, dialect.quote) % 2 === 0) return record;
  const plain = splitLine(text, dialect, 'plain').cells;
  return plain.length === width ? { ...record, cells: plain } : record;
}

/** A quote inside one cell and its fellow at the end of a later one: they meant to hold together what is between. */
function quotesSpanCells(cells: string[], quote: string): boolean {
  const odd = cells.filter((cell) => count(cell, quote) % 2 === 1);
  return odd.length > 1 && (odd.at(-1) ?? '').trimEnd().endsWith(quote);
}

/** True where the next line is no row of its own: it may belong to the cell that is open. */
function mayGoOn(next: string | undefined, dialect: Dialect, width: number | undefined): boolean {
  if (next === undefined || next.trim() === '' || width === undefined) return false;
  return !(['rules', 'plain', 'endsEarly'] as const).some(
    (sense) => splitLine(next, dialect, sense).cells.length === width,
  );
}

/** Cells without the quotes that enclose them, where those that are out of place stand in pairs, each within one cell. */
function pairedCells(text: string, dialect: Dialect, width: number | undefined): string[] | undefined {
  const { quote } = dialect;
  const { cells } = splitLine(text, dialect, 'plain');
  if (cells.length !== width || cells.some((cell) => count(cell, quote) % 2 === 1)) return undefined;
  return cells.map((cell) => {
    const inner = trimBlanks(cell);
    const isEnclosed = count(inner, quote) === 2 && inner.startsWith(quote) && inner.endsWith(quote);
    return isEnclosed ? inner.slice(1, -1) : cell;
  });
}

/** The cells of a line with a quote that nothing closes: the quote is a plain character, or another one closes. */
function openCells(text: string, dialect: Dialect, width: number | undefined): string[] {
  const plain = splitLine(text, dialect, 'plain').cells;
  const paired = count(text, dialect.quote) % 2 === 0;
  const onePlain = onePlainQuote(text, dialect, width);
  if (!paired && onePlain) return onePlain;
  if (plain.length === width && !paired) return plain;
  const early = splitLine(text, dialect, 'endsEarly');
  if (!early.open && early.cells.length === width) return early.cells;
  return onePlain ?? (plain.length === width ? [text] : plain);
}

/** One for private use, to stand for something for a while. */
function unusedCharacter(text: string): string {
  let code = 0xe000;
  while (text.includes(String.fromCharCode(code))) code += 1;
  return String.fromCharCode(code);
}

/** With the one quote taken as a plain character that makes the width right; undefined where none or several do. */
function onePlainQuote(text: string, dialect: Dialect, width: number | undefined): string[] | undefined {
  const mark = unusedCharacter(text);
  let found: string[] | undefined;
  let tries = 0;
  for (
    let at = text.indexOf(dialect.quote);
    at >= 0 && tries < 64;
    at = text.indexOf(dialect.quote, at + 1)
  ) {
    tries += 1;
    const split = splitLine(text.slice(0, at) + mark + text.slice(at + 1), dialect);
    if (split.open || split.strays > 0 || split.cells.length !== width) continue;
    const cells = split.cells.map((cell) => cell.replace(mark, dialect.quote));
    if (found?.some((cell, index) => cell !== cells[index])) return undefined;
    found = cells;
  }
  return found;
}

/** A few lines that are rows each, or together one row with a cell too few or too many, are left in one piece. */
const mostInDoubt = 8;

/** Goes on over the next lines to the quote that closes; 'unfinished' where the text ends first. */
function extend(
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
function linesWithQuote(lines: string[], quote: string): (line: number) => number {
  const ahead = new Uint32Array(lines.length + 1).fill(lines.length);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    ahead[at] = lines[at]?.includes(quote) ? at : (ahead[at + 1] ?? lines.length);
  }
  return (line) => ahead[Math.min(line, lines.length)] ?? lines.length;
}
