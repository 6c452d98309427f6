import type { Finding } from '../report/finding.ts';

/** A CSV as the file has it: labels, cells and the physical line of each row. */
export interface RawTable {
  file: string;
  header: string[];
  /** Each as long as the header. */
  rows: string[][];
  /** 1-based physical lines, one for each row. */
  lines: number[];
}

/** What reading gives: `table` is null where the file's shape is too broken to go on. */
export interface ReadResult {
  table: RawTable | null;
  findings: Finding[];
}
