import { tokenizeCsv } from './csv.ts';
import { damagedRecords, usualWidth } from './damaged-records.ts';
import type { Dialect } from './raw-table.ts';
import { count } from './text-blocks.ts';
import { isBlank } from './trim-blanks.ts';

/** Cells that belong together, with the physical lines that they stand on. */
export interface CsvRecord {
  cells: string[];
  line: number;
  span: number;
  /** What is wrong with its quotes, where something is. */
  fault?: 'stray-quote' | 'open-quote';
}

/** Consecutive records of a text. */
export interface RecordBlock {
  records: CsvRecord[];
  /** The raw text of the lines of a record. */
  textOf(record: CsvRecord): string;
  /** The text after the last record, where its end was not in sight yet. */
  rest: string;
  /** Physical line on which `rest` begins. */
  restLine: number;
}

/**
 * Splits text that begins on physical line `firstLine` into records; `width` is the number of cells that a record is
 * expected to have, where known. papaparse does it, unless quotes are out of place: then lines are looked at one by
 * one, so that a bad quote costs its own row at most. With `more`, text follows and an open cell is left as `rest`.
 */
export function splitRecords(
  text: string,
  firstLine: number,
  dialect: Dialect,
  width: number | undefined,
  more: boolean,
): RecordBlock {
  const end = more ? text.lastIndexOf('\n') + 1 : text.length;
  const whole = text.slice(0, end);
  const lineCount = count(whole, '\n') + (whole === '' || whole.endsWith('\n') ? 0 : 1);
  const sound = soundRecords(whole, firstLine, lineCount, dialect, width);
  const lines = () => linesOf(whole);
  const textOf = memoisedTextOf(lines, firstLine);
  if (sound) return { records: sound, textOf, rest: text.slice(end), restLine: firstLine + lineCount };
  const all = lines();
  const { records, used } = damagedRecords(all, firstLine, dialect, width ?? usualWidth(all, dialect), more);
  const rest = [...all.slice(used), ...(text.length > end ? [text.slice(end)] : [])].join('\n');
  const openEnd = used < all.length && text.length === end ? '\n' : '';
  return { records, textOf, rest: rest + openEnd, restLine: firstLine + used };
}

function memoisedTextOf(lines: () => string[], firstLine: number): (record: CsvRecord) => string {
  let split: string[] | undefined;
  return ({ line, span }) => {
    split ??= lines();
    return split.slice(line - firstLine, line - firstLine + span).join('\n');
  };
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** Records as papaparse has them; undefined where one of them may have swallowed others or lost its quotes. */
function soundRecords(
  text: string,
  firstLine: number,
  lineCount: number,
  dialect: Dialect,
  width: number | undefined,
): CsvRecord[] | undefined {
  if (lineCount === 0) return [];
  if (hasStrayQuote(text, dialect)) return undefined;
  const { rows, sound } = tokenizeCsv(text, dialect);
  if (!sound) return undefined;
  if (rows.length === lineCount) {
    return rows.map((cells, index) => ({ cells, line: firstLine + index, span: 1 }));
  }
  const usual = width ?? rows[rows.length >> 1]?.length;
  const records: CsvRecord[] = [];
  let line = firstLine;
  for (const cells of rows) {
    let span = 1;
    for (const cell of cells) if (cell.includes('\n')) span += count(cell, '\n');
    if (span > 1 && cells.length !== usual) return undefined;
    records.push({ cells, line, span });
    line += span;
  }
  return line === firstLine + lineCount ? records : undefined;
}

/**
 * True where a quote stands between two other characters, or after a blank: papaparse takes it for a plain character
 * without a word, as it drops an odd blank after one. Those at the edge of a cell and doubled ones are its own business.
 */
function hasStrayQuote(text: string, dialect: Dialect): boolean {
  const quote = dialect.quote.charCodeAt(0);
  const delimiter = dialect.delimiter.charCodeAt(0);
  const backslash = dialect.escape === 'backslash' ? 92 : -1;
  const isEdge = (code: number) => code === delimiter || code === 10 || Number.isNaN(code);
  for (let at = text.indexOf(dialect.quote); at >= 0; at = text.indexOf(dialect.quote, at + 1)) {
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(at + 1);
    if (isOddSpace(after)) return true;
    if (before === quote || before === backslash) continue;
    if (isBlank(before) && before !== delimiter) return true;
    if (after !== quote && !isEdge(before) && !isEdge(after)) return true;
  }
  return false;
}

/** Blank to papaparse, which drops it after a quote; no blank here: U+FEFF, form feeds, line and paragraph separators. */
function isOddSpace(code: number): boolean {
  return code === 11 || code === 12 || code === 0xfeff || code === 0x2028 || code === 0x2029;
}
