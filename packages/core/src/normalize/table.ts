import type { FieldSpec, TableSpec } from '../manifest/table.ts';
import type { Value } from './value.ts';

/** One CSV after normalization, in columns: the n-th entry of each array belongs to the n-th row. */
export interface Table {
  spec: TableSpec;
  rowCount: number;
  /** 1-based physical lines. */
  lines: number[];
  /** Keys of the rows: key parts joined by a dot, made fit for figure ids. */
  keys: string[];
  fields: Column[];
  /** Raw cells of the status column, or the table's one status. */
  statuses: string[];
  /** Raw cells of the sources column, or the table's one source. */
  sources: string[];
}

/** A field's cells. Text with one CSV column a locale has several raw columns; its values are those of the first. */
export interface Column {
  spec: FieldSpec;
  /** Labels of the CSV's columns that it is read from. */
  labels: string[];
  /** Raw cells, one array for each label. */
  raw: string[][];
  values: Value[];
  /** Power of ten of the last printed digit, for quantities. */
  places: (number | undefined)[];
  rules: string[][];
}
