/** What a column needs: `min` for its longest unbreakable piece, `max` for its longest cell on one line. */
export interface ColumnNeed {
  min: number;
  max: number;
  /** How much text it holds altogether, in points. */
  load: number;
}

/**
 * Widths in points that add up to `total`. Where everything fits on one line the rest is shared out in proportion;
 * otherwise room above the least widths goes to the columns with the most text, none getting more than its most.
 */
export function fitColumns(needs: readonly ColumnNeed[], total: number): number[] {
  const most = sumOf(needs.map((need) => need.max));
  if (most <= total) return needs.map((need) => need.max + ((total - most) * need.max) / (most || 1));
  const least = sumOf(needs.map((need) => need.min));
  if (least >= total) return needs.map((need) => (need.min * total) / least);
  const widths = needs.map((need) => need.min);
  let room = total - least;
  let open = needs.map((_, at) => at).filter((at) => (needs[at]?.max ?? 0) > (needs[at]?.min ?? 0));
  while (room > 0.01 && open.length > 0) {
    const load = sumOf(open.map((at) => Math.sqrt(needs[at]?.load ?? 0)));
    let given = 0;
    for (const at of open) {
      const need = needs[at];
      const width = widths[at];
      if (!need || width === undefined) continue;
      const share = Math.min((room * Math.sqrt(need.load)) / (load || 1), need.max - width);
      widths[at] = width + share;
      given += share;
    }
    room -= given;
    open = open.filter((at) => (needs[at]?.max ?? 0) - (widths[at] ?? 0) > 0.01);
    if (given < 0.01) break;
  }
  return widths;
}

/** True where the columns' longest pieces fit beside each other. */
export function canFit(needs: readonly ColumnNeed[], total: number): boolean {
  return sumOf(needs.map((need) => need.min)) <= total;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
