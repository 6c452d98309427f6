import type { FieldSpec } from '../manifest/table.ts';
import type { Text } from '../report/report.ts';

/** What bare numbers of a column are counted in, as its label says it: 亿元, 万人, %. */
export interface InferredUnit {
  printed: string;
  kind: 'money' | 'percent' | 'points' | 'count';
  /** Power of ten of its scale: 8 of 亿元. */
  power: number;
  /** ISO 4217, of money. */
  currency?: string;
}

/** A cell that can't be read as its column's type. */
export interface FieldException {
  row: number;
  cell: string;
  /** Completes "it is kept as text: …". */
  why: string;
}

/** What a column of a file most likely holds. */
export interface InferredField {
  /** The column's label, made unique where the file has it twice. */
  label: string;
  /** The label without its unit. */
  name: string;
  /** What report.yaml can declare it as. "name" is text with digits or Chinese characters, "text" any other. */
  type: FieldSpec['type'];
  /** False where the cells leave another reading open, or some of them don't fit. */
  certain: boolean;
  /** Why the type was chosen, or why it is open; whole sentences. */
  why: Text;
  /** ISO 4217, where a whole column of money has one. */
  currency?: string;
  unit?: InferredUnit;
  /** Rows that were looked at: all but those of totals. */
  rowCount: number;
  /** Cells that are blank or have a mark of missing values. */
  missing: number;
  /** Filled cells that read as the type. */
  fits: number;
  /** The first of the filled cells that don't, at most twenty, in the order of the rows. */
  exceptions: FieldException[];
}
