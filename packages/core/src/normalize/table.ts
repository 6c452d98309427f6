import type { Derivation } from '../declared/derive/derivation.ts';
import type { FieldSpec, TableSpec } from '../manifest/table.ts';
import type { RawColumn } from '../read/raw-column.ts';
import type { Reading } from './read-value.ts';

/** One CSV after normalization, in columns. Rows are counted from 0. */
export interface Table {
  spec: TableSpec;
  rowCount: number;
  /** 1-based physical lines. */
  lines: ArrayLike<number>;
  /** Key of a row: key parts joined by a dot, made fit for figure ids. */
  keyAt(row: number): string;
  fields: Column[];
  /** Cells of the status column, or the table's one status. */
  statuses: RawColumn;
  /** Cells of the sources column, or the table's one source. */
  sources: RawColumn;
  /** Rows that sum up others, by index. */
  totals: number[];
  /** Id of the evaluation that the table belongs to, where no file holds it. */
  evaluation?: string;
}

/** A field's cells. Text with one CSV column a locale has several raw columns; it is read from the first. */
export interface Column {
  spec: FieldSpec;
  /** Labels of the CSV's columns that it is read from; none for a derived field. */
  labels: string[];
  /** One for each label. */
  raw: RawColumn[];
  /** What the cell of a row means. */
  readingAt(row: number): Reading;
  /** Rows whose reading the test holds of, in order; each different cell is tested once where cells repeat. */
  rowsWhere(test: (reading: Reading) => boolean): number[];
  /** Present where the field is worked out from others. */
  derivation?: Derivation;
}

/** The raw cell of a row, in a field's first column. */
export function rawCell(column: Column, row: number): string {
  return column.raw[0]?.at(row) ?? '';
}
