import type { Dialect } from './raw-table.ts';
import { isBlank } from './trim-blanks.ts';

/** How quotes are taken: by the rules; all as plain characters; or a doubled one before a delimiter as the end. */
export type QuoteSense = 'rules' | 'plain' | 'endsEarly';

/** A record under way: its last cell may be open at the end of a line. */
export interface Splitting {
  cells: string[];
  /** True where a quoted cell has not ended yet; its text so far is the last cell. */
  open: boolean;
  /** Quotes that neither open nor close a cell nor stand for one. */
  strays: number;
}

/**
 * Splits a line that papaparse can't be trusted with. Unlike it, a quote closes a cell only before a delimiter or
 * the line's end, and blanks may stand between quotes and delimiters. `earlier` is a record that the line goes on.
 */
export function splitLine(
  line: string,
  dialect: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>,
  sense: QuoteSense = 'rules',
  earlier?: Splitting,
): Splitting {
  const { delimiter } = dialect;
  if (sense === 'plain' || (!earlier && !line.includes(dialect.quote))) {
    return { cells: line.split(delimiter), open: false, strays: 0 };
  }
  const into: Splitting = {
    cells: earlier ? earlier.cells.slice(0, -1) : [],
    open: false,
    strays: earlier?.strays ?? 0,
  };
  let at = 0;
  if (earlier?.open) {
    at = readQuoted(line, 0, dialect, sense, into, `${earlier.cells.at(-1) ?? ''}\n`);
    if (into.open || at > line.length) return into;
  }
  for (;;) {
    const start = skipBlanks(line, at, delimiter);
    if (line[start] === dialect.quote) {
      at = readQuoted(line, start + 1, dialect, sense, into, '');
      if (into.open) return into;
    } else {
      const found = line.indexOf(delimiter, at);
      const end = found < 0 ? line.length : found;
      const cell = line.slice(at, end);
      if (cell.includes(dialect.quote)) into.strays += 1;
      into.cells.push(cell);
      at = end + 1;
    }
    if (at > line.length) return into;
  }
}

/** Reads on inside quotes from `at`; gives the place after the delimiter that ends the cell. */
function readQuoted(
  line: string,
  start: number,
  dialect: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>,
  sense: QuoteSense,
  into: Splitting,
  before: string,
): number {
  const { delimiter, quote } = dialect;
  const parts = [before];
  let from = start;
  let at = start;
  for (;;) {
    const found = line.indexOf(quote, at);
    if (found < 0) {
      parts.push(line.slice(from));
      into.cells.push(parts.join(''));
      into.open = true;
      return line.length + 1;
    }
    if (dialect.escape === 'backslash' && line[found - 1] === '\\' && found - 1 >= from) {
      parts.push(line.slice(from, found - 1), quote);
      from = found + 1;
      at = from;
      continue;
    }
    if (line[found + 1] === quote && !(sense === 'endsEarly' && endsCell(line, found + 2, delimiter) >= 0)) {
      parts.push(line.slice(from, found), quote);
      from = found + 2;
      at = from;
      continue;
    }
    const early = line[found + 1] === quote ? 1 : 0;
    const next = endsCell(line, found + 1 + early, delimiter);
    if (next >= 0) {
      parts.push(line.slice(from, found + early));
      into.cells.push(parts.join(''));
      return next;
    }
    into.strays += 1;
    at = found + 1;
  }
}

/** The place after the delimiter, where only blanks stand before it or before the end; else -1. */
function endsCell(line: string, at: number, delimiter: string): number {
  const end = skipBlanks(line, at, delimiter);
  if (end >= line.length) return line.length + 1;
  return line[end] === delimiter ? end + 1 : -1;
}

function skipBlanks(line: string, at: number, delimiter: string): number {
  let end = at;
  while (end < line.length && line[end] !== delimiter && isBlank(line.charCodeAt(end))) end += 1;
  return end;
}
