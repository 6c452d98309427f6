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
  | `status.${Status}`
  | `severity.${string}`;

/** A cell as it will stand. A number has the format that shows its published digits. */
export interface PlanCell {
  content: string | number | null;
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
}

/** 1-based row of the header, or of the first row where there is no header. */
export function headerRow(plan: SheetPlan): number {
  return 2 + plan.lines.length;
}

/** 1-based row of the first record. */
export function firstDataRow(plan: SheetPlan): number {
  return headerRow(plan) + (plan.columns.length > 0 ? 1 : 0);
}
