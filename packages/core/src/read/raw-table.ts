import type { Finding } from '../report/finding.ts';
import type { RawColumn } from './raw-column.ts';

/** How the cells of a file are parted and quoted. */
export interface Dialect {
  delimiter: string;
  quote: '"' | "'";
  /** How a quote inside a quoted cell is written. */
  escape: 'doubled' | 'backslash';
  lineEnd: 'LF' | 'CRLF' | 'CR' | 'mixed';
}

/** A line that is no row: its physical number and its text without outer blanks and delimiters. */
export interface RegionLine {
  line: number;
  text: string;
}

/** Lines that could be read as no row for certain, as the file has them. */
export interface Reject {
  lines: number[];
  text: string;
}

/** One table of a file: labels, cells in columns, and where each row stands. */
export interface RawTable {
  file: string;
  /** Labels as read, those of several header rows joined by a blank; null where the table has none. */
  header: string[] | null;
  /** 1-based physical lines. */
  headerLines: number[];
  /** As many as labels, or as cells in a row where there are none. */
  columns: RawColumn[];
  rowCount: number;
  /** 1-based physical line that each row starts on. */
  lines: ArrayLike<number>;
  /** Physical lines that rows take up, where more than one: row → count. */
  spans: Map<number, number>;
  /** Rows that sum up others, by index; they stay among the rows. */
  totals: number[];
}

/** All that a file holds. Every physical line is in exactly one place: a table, preamble, notes, blank or rejects. */
export interface RawFile {
  file: string;
  /** As found: utf-8, utf-8 BOM, utf-16le, utf-16be, gb18030, big5 or windows-1252. */
  encoding: string;
  /** Why it was read so, in a few English words. */
  encodingEvidence: string;
  dialect: Dialect;
  /** Physical lines; one without a line end at the end of the file counts too. */
  lineCount: number;
  /** The main table first, the others in the order of the file; none where the file was refused. */
  tables: RawTable[];
  preamble: RegionLine[];
  notes: RegionLine[];
  blank: number[];
  rejects: Reject[];
  findings: Finding[];
}
