import type { Column } from '../../normalize/table.ts';
import type { Status, Text } from '../../report/report.ts';
import type { Lack, Quantity } from './quantity.ts';

/** What a derived value is made from: the value of a field in a row, a sum over rows, or a figure of another table. */
export type Part = { field: string; row: number } | { sum: Sum } | { figure: ForeignFigure };

/** A figure that stands in another table. */
export interface ForeignFigure {
  id: string;
  sources: string[];
  status: Status;
}

/** A sum over rows of one field, which is a figure of its own. */
export interface Sum {
  /** Tells the sums of a derived field apart: cells of the fields that its rows share; none where it is over all rows. */
  key: string[];
  quantity: Quantity;
  field: string;
  rows: number[];
}

/** How the values of a derived field come about. */
export interface Derivation {
  /** Short stable names of what is done. */
  rules: string[];
  /** The same in words. */
  formula: Text;
  /** A row's value, or why it has none. */
  valueAt(row: number): Quantity | Lack;
  /** What the value of a row is made from, where it has one. */
  partsOf(row: number): Part[];
  /** The sums that rows are put in proportion to. */
  sums?: () => Sum[];
}

/** What a derivation can see of its table. */
export interface DeriveContext {
  rowCount: number;
  /** Rows that sum up others. */
  totals: number[];
  primaryKey: string[];
  /** A field by its name, derived ones included. Throws where there is none: report.yaml was checked. */
  column(name: string): Column;
}
