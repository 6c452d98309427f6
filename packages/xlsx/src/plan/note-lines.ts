import { breakLines } from '../text/break-lines.ts';
import { textCell } from './cells.ts';
import type { PlanCell } from './sheet-plan.ts';

const widest = 110;

/**
 * A text above a table as rows of one cell: a wrapped cell would have to fit the first column, and merged cells
 * stand in the way of screen readers. As wide as the table, at least 60 and at most 110 character widths.
 */
export function noteLines(text: string, look: 'line' | 'notice', widths: number[]): PlanCell[][] {
  const room = Math.min(widest, Math.max(60, widths.reduce((sum, width) => sum + width, 0) - 2));
  return breakLines(text, room).map((line) => [textCell(line, look)]);
}
