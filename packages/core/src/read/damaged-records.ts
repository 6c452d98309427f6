import { extendCell, linesWithQuote } from './extend-cell.ts';
import { onePlainQuote, openCells, pairedCells } from './odd-quotes.ts';
import { openSpan } from './open-span.ts';
import type { Dialect } from './raw-table.ts';
import type { CsvRecord } from './records.ts';
import { type Splitting, splitLine } from './split-record.ts';
import { count } from './text-blocks.ts';
import { tornSpan } from './torn-span.ts';

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
  const widthsAfter = widthsMet(width);
  let at = 0;
  while (at < lines.length) {
    const text = lines[at] ?? '';
    const line = firstLine + at;
    const split = splitLine(text, dialect);
    const torn = split.open || split.strays === 0 ? 1 : tornSpan(lines, at, dialect, quoteAhead);
    if (torn > 1) {
      const cells = [lines.slice(at, at + torn).join('\n')];
      records.push({ cells, line, span: torn, fault: 'open-quote' });
      at += torn;
      continue;
    }
    if (!split.open) {
      records.push(closedRecord(split, text, line, dialect, width, lines[at + 1]));
      at += 1;
      continue;
    }
    const longer = extendCell(lines, at, split, dialect, widthsAfter(records), quoteAhead);
    if (longer === 'unfinished' && more) return { records, used: at };
    if (typeof longer === 'object') {
      const fault = longer.isDoubtful ? { fault: 'open-quote' as const } : strayFault(longer.strays);
      records.push({ cells: longer.cells, line, span: longer.span, ...fault });
      at += longer.span;
      continue;
    }
    const span = openSpan(lines, at, dialect, quoteAhead);
    if (span > 1) {
      records.push({ cells: [lines.slice(at, at + span).join('\n')], line, span, fault: 'open-quote' });
      at += span;
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

/**
 * Numbers of cells that the next record may well have: the expected one, the most that any has, as a header of rows cut
 * off at their ends, or that of the record above, in another table. To be asked with ever more records.
 */
function widthsMet(width: number | undefined): (records: CsvRecord[]) => number[] {
  let counted = 0;
  let widest = 1;
  return (records) => {
    if (width === undefined) return [];
    for (; counted < records.length; counted += 1) {
      const record = records[counted];
      if (record?.fault === undefined) widest = Math.max(widest, record?.cells.length ?? 1);
    }
    const above = records.at(-1)?.cells.length ?? 1;
    return [...new Set([width, widest, above])].filter((met) => met > 1 || met === width);
  };
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
