import { evaluationChartWords as words } from '../../format/evaluation-chart-words.ts';
import type { ChartSpecOf } from '../../manifest/chart.ts';
import type { ChartBase, ChartLabel, MatrixAxis, MatrixChart, MatrixPoint } from '../chart.ts';
import type { Evaluation, EvaluationMatrix } from '../evaluation.ts';
import type { ReportRow } from '../report.ts';
import { type Draft, labelOf, rowEmphasis } from './draft.ts';
import { fittedScale } from './fitted-scale.ts';

/** A unit is steady where at least this share of draws leaves it in its quadrant. */
const steadyShare = 0.5;

/** Each unit of the evaluation's results is a point; those without both scores are named apart. */
export function composeMatrix(draft: Draft<ChartSpecOf<'matrix'>>, base: ChartBase): MatrixChart {
  const evaluation = draft.context.evaluations.get(draft.spec.evaluation);
  const matrix = evaluation?.matrix;
  if (!evaluation || !matrix) throw new Error(`The chart ${draft.spec.id} has no matrix to show.`);
  const points: MatrixPoint[] = [];
  const unscored: ChartLabel[] = [];
  for (const row of draft.rows) {
    const point = toPoint(draft, row, evaluation, matrix);
    if (point) points.push(point);
    else unscored.push(labelOf(row.cells.unit));
  }
  return {
    ...base,
    kind: 'matrix',
    x: toAxis(draft, evaluation, matrix, 'x', points),
    y: toAxis(draft, evaluation, matrix, 'y', points),
    quadrants: matrix.quadrants,
    points,
    ...(unscored.length > 0 ? { unscored: { head: words.unscored, units: unscored } } : {}),
    ...(points.some(({ share }) => share)
      ? { legend: { steady: words.steady, unsteady: words.unsteady, share: words.share } }
      : {}),
    crowded: words.crowded,
  };
}

function toPoint(
  draft: Draft,
  row: ReportRow,
  { units, nodes, robustness }: Evaluation,
  matrix: EvaluationMatrix,
): MatrixPoint | null {
  const at = units.findIndex(({ key }) => key === row.key);
  const scoreOf = (code: string) => nodes.find((node) => node.code === code)?.values[at] ?? null;
  const [x, y, quadrant] = [scoreOf(matrix.x), scoreOf(matrix.y), matrix.placed[at] ?? null];
  if (x === null || y === null || quadrant === null) return null;
  const share = row.cells.quadrant_share;
  const isShown = share?.figure !== undefined;
  return {
    label: labelOf(row.cells.unit),
    emphasis: rowEmphasis(draft, row),
    x,
    y,
    quadrant,
    ...(isShown ? { share: labelOf(share) } : {}),
    steady: !isShown || (robustness?.units[at]?.quadrantShare ?? 1) >= steadyShare,
  };
}

function toAxis(
  draft: Draft,
  { nodes, tables }: Evaluation,
  matrix: EvaluationMatrix,
  which: 'x' | 'y',
  points: MatrixPoint[],
): MatrixAxis {
  const figure = `${tables.method}.threshold-${which}.value`;
  const at = matrix.thresholds[which];
  return {
    title: nodes.find(({ code }) => code === matrix[which])?.title ?? {},
    scale: fittedScale(
      draft,
      points.map((point) => point[which]),
      at,
    ),
    threshold: {
      label: words.threshold[matrix.rule],
      mark: { figure, text: draft.context.figures.get(figure)?.text ?? {}, at },
    },
  };
}
