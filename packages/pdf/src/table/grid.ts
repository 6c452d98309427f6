import type { Status } from '@trifold/core';
import type { Span } from '../text/span.ts';

/** A table to be set: heads and cells as spans. Every row has as many cells as there are columns. */
export interface Grid {
  columns: GridColumn[];
  rows: GridRow[];
}

export interface GridColumn {
  head: string;
  align: 'start' | 'end';
  /** Its cells are short and stay on one line. */
  whole?: boolean;
}

export interface GridRow {
  cells: GridCell[];
  /** Name of the place that links to this row lead to. */
  place?: string;
  /** Where the row comes from. */
  origin?: { file: string; line: number };
}

export interface GridCell {
  spans: Span[];
  /** A coloured mark before the words. */
  mark?: Status;
}
