import { displayWidth } from '../text/display-width.ts';
import type { PlanCell, PlanColumn } from './sheet-plan.ts';

const filterButton = 3;

/**
 * Widths in character widths: numbers and short words stand on one line; longer texts wrap in a column that grows
 * with them, up to 52. The first column has room for the way back to the contents.
 */
export function columnWidths(columns: PlanColumn[], rows: PlanCell[][]): number[] {
  return columns.map((column, at) => {
    let words = 0;
    let fixed = 0;
    for (const row of rows) {
      const cell = row[at];
      if (cell === undefined) continue;
      if (typeof cell.content === 'number') fixed = Math.max(fixed, cell.width);
      else words = Math.max(words, cell.width);
    }
    const header = displayWidth(column.header);
    const headerNeed = (header > 16 ? Math.max(14, Math.ceil(header / 2)) : header) + filterButton;
    return Math.max(at === 0 ? 10 : 8, headerNeed, fixed + 3, wrappedWidth(words));
  });
}

function wrappedWidth(natural: number): number {
  return natural <= 28 ? natural + 2 : Math.min(52, Math.max(22, Math.round(12 + natural * 0.35)));
}
