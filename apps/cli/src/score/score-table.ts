import type { Scores } from '@trifold/core/score';
import { textWidth } from '../table/text-width.ts';
import { visibleText } from '../table/visible-text.ts';

/** Decimals of a score as printed for people. */
const digits = 2;

/** Units by rank of the index, best first: unit, rank, index, then the aggregates below it, the upper levels first. */
export function scoreTable({ units, tree, aggregates, ranks }: Scores): string {
  const codes = [...tree.branches].sort((a, b) => b.level - a.level).map(({ code }) => code);
  const rank = ranks.get(tree.root) ?? new Float64Array();
  const index = aggregates.get(tree.root) ?? new Float64Array();
  const lowest = Number.NEGATIVE_INFINITY;
  const order = units
    .map((_, at) => at)
    .sort((a, b) => numberOr(index[b], lowest) - numberOr(index[a], lowest) || a - b);
  const rows = [
    ['unit', 'rank', ...codes.map((code) => visibleText(code))],
    ...order.map((at) => [
      visibleText(units[at] ?? ''),
      shown(rank[at], 0),
      ...codes.map((code) => shown(aggregates.get(code)?.[at], digits)),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => textWidth(row[column] ?? ''))),
  );
  const line = (row: string[]) =>
    row.map((cell, column) => padded(cell, widths[column] ?? 0, column === 0)).join('  ');
  return `${rows.map((row) => line(row).trimEnd()).join('\n')}\n`;
}

function shown(value: number | undefined, decimals: number): string {
  return value === undefined || Number.isNaN(value) ? '–' : value.toFixed(decimals);
}

function numberOr(value: number | undefined, other: number): number {
  return value === undefined || Number.isNaN(value) ? other : value;
}

function padded(cell: string, width: number, isStart: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - textWidth(cell)));
  return isStart ? cell + blanks : blanks + cell;
}
