import Papa from 'papaparse';
import type { Dialect } from './raw-table.ts';

/** Rows of cells as the text has them; `sound` is false where a quote is out of place. */
export interface CsvRows {
  rows: string[][];
  sound: boolean;
}

/**
 * Tokenizes text whose line ends are all LF. Nothing is trimmed, typed or dropped. `Papa.Parser` is called itself: what
 * `Papa.parse` puts around it outlives each block, 200 MB over a million rows, and strips a U+FEFF.
 */
export function tokenizeCsv(text: string, dialect: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>): CsvRows {
  const parser = new Papa.Parser({
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote,
    escapeChar: dialect.escape === 'backslash' ? '\\' : dialect.quote,
    newline: '\n',
  });
  const { data, errors }: { data: string[][]; errors: unknown[] } = parser.parse(text, 0, false);
  if (text.endsWith('\n')) data.pop();
  return { rows: data, sound: errors.length === 0 };
}
