/** What a column needs, in points. */
export interface ColumnNeed {
  /** Its longest unbreakable piece. */
  min: number;
  /** Its longest cell on one line. */
  max: number;
  /** Each row's cell on one line. */
  cells: number[];
}

/** Room is handed out in portions of this many points. */
const PORTION = 5;

/**
 * Widths in points that add up to `total`. Where everything fits on one line the rest is shared out in proportion;
 * otherwise each portion of the room above the least widths goes where it saves the rows most height.
 */
export function fitColumns(needs: readonly ColumnNeed[], total: number): number[] {
  const most = sumOf(needs.map((need) => need.max));
  if (most <= total) return needs.map((need) => need.max + ((total - most) * need.max) / (most || 1));
  const least = sumOf(needs.map((need) => need.min));
  if (least >= total) return needs.map((need) => (need.min * total) / least);
  const widths = needs.map((need) => need.min);
  let room = total - least;
  while (room > 0.01) {
    const portion = Math.min(PORTION, room);
    const at = mostSaving(needs, widths, portion);
    widths[at] = (widths[at] ?? 0) + portion;
    room -= portion;
  }
  return widths;
}

/** True where the columns' longest pieces fit beside each other. */
export function canFit(needs: readonly ColumnNeed[], total: number): boolean {
  return sumOf(needs.map((need) => need.min)) <= total;
}

/** The column whose growth by `portion` lowers the rows most; a row is as high as its fullest cell. */
function mostSaving(needs: readonly ColumnNeed[], widths: readonly number[], portion: number): number {
  const savings = needs.map(() => 0);
  const rowCount = needs[0]?.cells.length ?? 0;
  for (let row = 0; row < rowCount; row += 1) {
    let first = 0;
    let firstAt = 0;
    let second = 1;
    for (let at = 0; at < needs.length; at += 1) {
      const fill = (needs[at]?.cells[row] ?? 0) / (widths[at] || 1);
      if (fill > first) {
        second = Math.max(second, first);
        first = fill;
        firstAt = at;
      } else second = Math.max(second, fill);
    }
    if (first <= 1) continue;
    const after = (needs[firstAt]?.cells[row] ?? 0) / ((widths[firstAt] ?? 0) + portion);
    savings[firstAt] = (savings[firstAt] ?? 0) + first - Math.max(1, second, after) + 0.02 * (first - after);
  }
  const best = Math.max(...savings);
  if (best > 0) return savings.indexOf(best);
  const lacks = needs.map((need, at) => need.max - (widths[at] ?? 0));
  return lacks.indexOf(Math.max(...lacks));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
