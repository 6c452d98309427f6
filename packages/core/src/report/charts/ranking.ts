import { evaluationChartWords as words } from '../../format/evaluation-chart-words.ts';
import type { ChartSpecOf } from '../../manifest/chart.ts';
import type { ChartBase, Mark, RankingChart, RankingRow } from '../chart.ts';
import type { Evaluation } from '../evaluation.ts';
import type { ReportCell, ReportRow } from '../report.ts';
import { type Draft, isFilled, labelOf, rowEmphasis } from './draft.ts';
import { rankScale } from './rank-scale.ts';

/** The units of the evaluation's results by rank; those without one follow, by score. */
export function composeRanking(draft: Draft<ChartSpecOf<'ranking'>>, base: ChartBase): RankingChart {
  const evaluation = draft.context.evaluations.get(draft.spec.evaluation);
  const index = evaluation?.nodes.at(-1);
  if (!evaluation || !index) throw new Error(`The chart ${draft.spec.id} has no evaluation to show.`);
  const placed = draft.rows
    .map((row) => ({ row, rank: index.ranks?.[unitAt(evaluation, row)] ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank));
  const rows = placed.map(({ row }) => toRow(draft, row, evaluation, index.code));
  const scores = rows.flatMap(({ score }) => ('at' in score ? [score.at] : []));
  const min = Math.min(0, ...scores);
  const max = Math.max(0, ...scores);
  const intervals = rows.flatMap(({ interval }) => interval ?? []);
  const last = Math.max(
    index.ranks?.filter((rank) => rank !== null).length ?? 0,
    ...intervals.map(({ high }) => high.at),
  );
  const isUnranked = rows.some(({ rank, score }) => 'missing' in rank && 'at' in score);
  return {
    ...base,
    kind: 'ranking',
    min,
    max: max > min ? max : min + 1,
    heads: { score: index.title, ...(intervals.length > 0 ? { ranks: words.ranks } : {}) },
    ...(intervals.length > 0 ? { ranks: rankScale(draft, last) } : {}),
    rows,
    legend: {
      ...(intervals.length > 0 ? { interval: words.interval } : {}),
      ...(isUnranked ? { unranked: words.unranked } : {}),
    },
  };
}

function unitAt({ units }: Evaluation, row: ReportRow): number {
  return units.findIndex(({ key }) => key === row.key);
}

function toRow(draft: Draft, row: ReportRow, evaluation: Evaluation, code: string): RankingRow {
  const at = unitAt(evaluation, row);
  const rank = row.cells[`${code}_rank`];
  const score = row.cells[code];
  const position = evaluation.nodes.at(-1)?.values[at];
  const interval = intervalOf(row, evaluation.robustness?.units[at]?.median ?? null);
  return {
    label: labelOf(row.cells.unit),
    rank: isFilled(rank) && rank.figure !== undefined ? labelOf(rank) : { missing: words.noRank },
    emphasis: rowEmphasis(draft, row),
    score: markAt(score, position) ?? { missing: score?.text ?? {} },
    ...(interval ? { interval } : {}),
  };
}

function intervalOf(row: ReportRow, median: number | null): RankingRow['interval'] {
  const { rank_low: low, rank_high: high } = row.cells;
  const ends = [low, high].map((cell) => markAt(cell, cell && numberOf(cell)));
  const [from, to] = ends;
  return from && to && median !== null ? { low: from, high: to, median } : undefined;
}

function markAt(cell: ReportCell | undefined, at: number | null | undefined): Mark | undefined {
  if (cell?.figure === undefined || at === null || at === undefined) return undefined;
  return { figure: cell.figure, text: cell.text, at };
}

function numberOf({ value }: ReportCell): number | null {
  return value.type === 'number' ? Number(value.value) : null;
}
