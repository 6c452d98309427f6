import type { Status } from '@trifold/core';

/** How a cell looks; the writer gives each look its font, colour and border. */
export type Look =
  | 'coverTitle'
  | 'title'
  | 'subtitle'
  | 'line'
  | 'notice'
  | 'navigation'
  | 'heading'
  | 'label'
  | 'body'
  | 'shown'
  | 'missing'
  | 'reference'
  /** A number that a reader may change. */
  | 'input'
  /** A number that is not what was read. */
  | 'altered'
  /** A number above the columns that the records are worked out with. */
  | 'parameter'
  | `status.${Status}`
  | `severity.${string}`;

/** What may be typed into an input cell. */
export type InputRule = 'weight' | 'number' | 'positive' | 'percent' | 'share' | 'digits' | 'direction';

/** A cell as it will stand. A number has the format that shows its published digits. */
export interface PlanCell {
  /** Of a formula: what it gives, kept in the file. */
  content: string | number | null;
  /** Without its equals sign. */
  formula?: string;
  /** True where the formula goes through ranges cell by cell. */
  isArray?: boolean;
  /** Workbook-wide name of the cell. */
  name?: string;
  input?: InputRule;
  look: Look;
  format?: string;
  align?: 'start' | 'end';
  /** Character widths that the cell needs on one line. */
  width: number;
  /** A web address. */
  url?: string;
  /** A place in this workbook. */
  to?: { sheet: string; ref: string };
  /** Where a text too long for a cell comes from. */
  origin?: { file?: string; line?: number; column?: string };
}

export interface PlanColumn {
  header: string;
  align: 'start' | 'end';
}

/**
 * One sheet. Row 1 is the title, then `lines`, then the header where there are columns, then the rows, with
 * nothing between.
 */
export interface SheetPlan {
  name: string;
  kind: 'front' | 'table' | 'back';
  title: PlanCell;
  lines: PlanCell[][];
  columns: PlanColumn[];
  rows: PlanCell[][];
  /** One for each column, in character widths. */
  widths: number[];
  /** Workbook-wide name of header and rows. */
  rangeName?: string;
  /** How much of them, from the top left, where further ones follow that belong to the sheet alone. */
  rangeSize?: { rows: number; columns: number };
  /** Workbook-wide names of columns, header not included; undefined for a column that has none. */
  columnNames?: (string | undefined)[];
  /** True where formulas go by the place of rows, so that they have no filter. */
  hasFixedRows?: boolean;
  /** What is said of an input cell, by what may be typed in. */
  inputWords?: Record<InputRule, string>;
  /** Said in the contents of a sheet that is no table. */
  status?: Status;
}

/** 1-based row of the header, or of the first row where there is no header. */
export function headerRow(plan: SheetPlan): number {
  return 2 + plan.lines.length;
}

/** 1-based row of the first record. */
export function firstDataRow(plan: SheetPlan): number {
  return headerRow(plan) + (plan.columns.length > 0 ? 1 : 0);
}
