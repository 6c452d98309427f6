import type { Claim } from '../document.ts';

export interface ExpectedRow {
  line: number;
  span: number;
  /** Trimmed. */
  cells: string[];
  /** The row has a damage of its own: it is read so, or rejected. */
  touched: boolean;
  /** The second of two cells that lost the delimiter between them, counted from 0. */
  merged?: number;
  /** The cells by the letter of the dialect, where they are as many as they should be: such a row may be read so. */
  asWritten?: string[];
  total: boolean;
  /** Where it is read as a row, a finding with this code says what was done at its end. */
  told?: 'extra-cell' | 'missing-cell';
}

/** What reading a polluted file must give; lines are 1-based and physical. */
export interface Expected {
  holds: Claim['holds'];
  /** Names of the damages. */
  damages: string[];
  /** As RawFile names it; null where the bytes do not settle it. */
  encoding: string | null;
  /** Null where the table has none. */
  header: { labels: string[]; labelsFilled: string[]; lines: number[] } | null;
  rows: ExpectedRow[];
  further: { labels: string[]; rows: ExpectedRow[] } | null;
  preamble: number[];
  notes: number[];
  codes: string[];
}
