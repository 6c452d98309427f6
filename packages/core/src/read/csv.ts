import Papa from 'papaparse';
import type { Dialect } from './raw-table.ts';

/** Rows of cells as the text has them; `sound` is false where a quote is out of place. */
export interface CsvRows {
  rows: string[][];
  sound: boolean;
}

/** Tokenizes text whose line ends are all LF. Nothing is trimmed, typed or dropped. */
export function tokenizeCsv(text: string, dialect: Pick<Dialect, 'delimiter' | 'quote' | 'escape'>): CsvRows {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: dialect.delimiter,
    quoteChar: dialect.quote,
    escapeChar: dialect.escape === 'backslash' ? '\\' : dialect.quote,
    newline: '\n',
    header: false,
    skipEmptyLines: false,
  });
  if (text.endsWith('\n')) data.pop();
  return { rows: data, sound: errors.length === 0 };
}
