import { breakLines } from '../text/break-lines.ts';
import { displayWidth } from '../text/display-width.ts';
import type { PlanCell } from './sheet-plan.ts';

/** A closing mark may hang over the end of a line. */
const hanging = 2;

/**
 * How many lines the fullest cell of a row needs in its column; numbers never wrap. Hanzi are a little narrower
 * than the two digits they are counted as, which leaves room for the cell's edges.
 */
export function rowLines(row: PlanCell[], widths: number[]): number {
  let most = 1;
  row.forEach(({ content, width }, at) => {
    const room = widths[at] ?? 10;
    if (typeof content !== 'string' || (width <= room && !content.includes('\n'))) return;
    most = Math.max(most, linesOf(content, room));
  });
  return most;
}

/** Words longer than a line are broken by Excel wherever the line ends. */
function linesOf(text: string, room: number): number {
  return breakLines(text, room).reduce(
    (sum, line) => sum + Math.max(1, Math.ceil((displayWidth(line) - hanging) / room)),
    0,
  );
}
