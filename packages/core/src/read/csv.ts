import Papa from 'papaparse';

/** Rows of cells as the file has them, and the physical line that each row starts on. */
export interface CsvRows {
  rows: string[][];
  /** 1-based, one for each row. */
  lines: number[];
  /** Faults of the quoting, by physical line of the row they start in. */
  quoteFaults: { line: number; kind: 'open-quote' | 'stray-quote' }[];
}

/** Tokenizes comma-separated text whose line ends are all `newline`. Nothing is trimmed, typed or dropped. */
export function tokenizeCsv(text: string, newline: '\n' | '\r\n' | '\r'): CsvRows {
  const parsed = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline,
    header: false,
    skipEmptyLines: false,
  });
  const rows = parsed.data;
  if (text.endsWith(newline) && rows.length > 0) rows.pop();
  const lines: number[] = [];
  let line = 1;
  for (const row of rows) {
    lines.push(line);
    line += 1;
    for (const cell of row) line += countBreaks(cell, newline);
  }
  const quoteFaults = parsed.errors
    .filter((error) => error.type === 'Quotes')
    .map((error) => ({
      line: lines[error.row ?? 0] ?? line,
      kind: error.code === 'MissingQuotes' ? ('open-quote' as const) : ('stray-quote' as const),
    }));
  return { rows, lines, quoteFaults };
}

function countBreaks(cell: string, newline: string): number {
  let count = 0;
  for (let at = cell.indexOf(newline); at >= 0; at = cell.indexOf(newline, at + newline.length)) count += 1;
  return count;
}
