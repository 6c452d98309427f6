import type { SalesTable } from './sales-table.ts';

/** A cell as it will be written. */
export interface WrittenCell {
  /** Delimiters before it. */
  before: string;
  text: string;
  quoted: boolean;
  /** A quote too many at its start. */
  extraQuote: boolean;
}

export interface WrittenRow {
  cells: WrittenCell[];
  end: string;
  /** What it is in the file that the polluted one is measured against. */
  role: 'preamble' | 'header' | 'row' | 'other-table';
}

/** A file before it is written, so that one thing can be changed. */
export interface WrittenFile {
  rows: WrittenRow[];
  quote: string;
  /** What stands before a quote inside a cell. */
  escape: string;
}

/** `minimal`: only cells with a comma or a quote are quoted. */
export type Quoting = 'minimal' | 'all';

/** The clean file: commas, double quotes, CR LF. */
export function cleanFile({ labels, rows }: SalesTable, quoting: Quoting): WrittenFile {
  return {
    rows: [labels, ...rows].map((cells, at) => rowOf(cells, at === 0 ? 'header' : 'row', quoting)),
    quote: '"',
    escape: '"',
  };
}

export function rowOf(cells: string[], role: WrittenRow['role'], quoting: Quoting): WrittenRow {
  return {
    cells: cells.map((text, at) => ({
      before: at === 0 ? '' : ',',
      text,
      quoted: quoting === 'all' || /[,"]/.test(text),
      extraQuote: false,
    })),
    end: '\r\n',
    role,
  };
}

export function textOfFile({ rows, quote, escape: mark }: WrittenFile): string {
  return rows
    .map(({ cells, end }) => cells.map((cell) => textOfCell(cell, quote, mark)).join('') + end)
    .join('');
}

function textOfCell({ before, text, quoted, extraQuote }: WrittenCell, quote: string, mark: string): string {
  const inner = (extraQuote ? '"' : '') + text.replaceAll('"', `${mark}"`);
  return before + (quoted ? quote + inner + quote : inner);
}

/**
 * What the file means: labels of several header rows joined by a blank, then the rows; a quote too many is a plain
 * character; lost, added and other delimiters change nothing; preamble and a further table are left out.
 */
export function meaningOfFile({ rows }: WrittenFile): string[][] {
  const texts = (role: WrittenRow['role']) =>
    rows
      .filter((row) => row.role === role)
      .map(({ cells }) => cells.map(({ text, extraQuote }) => (extraQuote ? `"${text}` : text)));
  const headers = texts('header');
  const labels = headers[0]?.map((_, at) => headers.map((header) => header[at] ?? '').join(' '));
  return [...(labels ? [labels] : []), ...texts('row')];
}
