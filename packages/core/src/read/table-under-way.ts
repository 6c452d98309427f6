import type { OpenTable } from './segments.ts';
import type { TableBuilder } from './table-builder.ts';

/** A table to which rows are still added. */
export interface TableUnderWay extends OpenTable {
  builder: TableBuilder;
  /** The rows that name its columns, without outer blanks. */
  headerRows: string[][];
  /** Cells of a row as the file has them: with the blank ones beyond the last column. */
  fileWidth: number;
  /** True where many rows are cut off at their ends, so that a row with too few cells lacks the last ones. */
  isRagged: boolean;
  /** True where many rows have blank cells beyond the last column. */
  hasTails: boolean;
  /** True once notes below it have begun. */
  inNotes: boolean;
  /** True after a row with a bad quote was set aside: lines up to the next sound row may belong to it. */
  torn: boolean;
}
