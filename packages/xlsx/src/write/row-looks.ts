import type { Cell } from 'exceljs';
import { rowLines } from '../plan/row-lines.ts';
import type { PlanCell, SheetPlan } from '../plan/sheet-plan.ts';
import { looksLikeFormula } from '../text/looks-like-formula.ts';
import type { StyleRequest } from './cell-styles.ts';

type Style = Cell['style'];

/** How the records of a sheet look. */
export interface RowLooks {
  /** Each different style once, in the order of first use. */
  styles: Style[];
  /** Index in `styles` of a cell's. */
  styleAt(cell: PlanCell, row: number, column: number): number;
  /** How many lines of text each record needs. */
  lines: Uint16Array;
}

/** Looks at every record once. */
export function rowLooks(plan: SheetPlan, styleOf: (request: StyleRequest) => Style): RowLooks {
  const indexes = new Map<Style, number>();
  const lines = Uint16Array.from(plan.rows, (row) => Math.min(rowLines(row, plan.widths), 65_535));
  const styleAt = (
    { content, formula, look, format, align }: PlanCell,
    row: number,
    column: number,
  ): number => {
    const style = styleOf({
      look,
      format,
      align: align ?? plan.columns[column]?.align,
      vertical: (lines[row] ?? 1) > 1 ? 'top' : 'middle',
      literal: formula === undefined && typeof content === 'string' && looksLikeFormula(content),
    });
    const index = indexes.get(style) ?? indexes.size;
    indexes.set(style, index);
    return index;
  };
  plan.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      styleAt(cell, row, column);
    });
  });
  return { styles: [...indexes.keys()], styleAt, lines };
}
