import type { EvaluationNode } from '@trifold/core';
import type { Place } from './place.ts';
import { runsOf } from './references.ts';
import type { StageContext } from './stage-context.ts';

/** So many ranges fit into one function with room to spare. */
const mostRanges = 200;

/**
 * What stands in for a unit's missing number, worked out from the raw numbers of its indicator. Undefined where outlier
 * treatment moved the number that was filled in, and for groups scattered over too many places: it stands as a value.
 */
export function fillingFormula(
  { evaluation, name }: StageContext,
  node: EvaluationNode,
  unit: number,
  raw: Place,
): string | undefined {
  const { missing, groups = [] } = evaluation.method;
  if (node.treatment === 'log' || wasMoved(evaluation.altered, node, unit)) return undefined;
  const column = name('raw', node.code);
  if (missing === 'mean') return meanOf(column, node.transform);
  if (missing === 'median') return medianOf(column, node.transform);
  const rows = groups.flatMap((label, at) =>
    label === groups[unit] && node.raw?.[at] !== null ? [raw.firstRow + at] : [],
  );
  const ranges = runsOf(rows, raw.firstColumn + raw.codes.indexOf(node.code), raw.sheet);
  return ranges.length === 0 || ranges.length > mostRanges
    ? undefined
    : meanOf(ranges.join(','), node.transform);
}

/** True where the number is one that outliers of its indicator were moved to. */
function wasMoved(
  altered: StageContext['evaluation']['altered'],
  { code, treated, treatment }: EvaluationNode,
  unit: number,
): boolean {
  if (treatment !== 'winsorized') return false;
  const value = treated?.[unit];
  return altered.some((cell) => cell.code === code && cell.why === 'winsorized' && cell.is === value);
}

/** The mean of logarithms is the logarithm of the geometric mean. */
function meanOf(ranges: string, transform: EvaluationNode['transform']): string {
  if (transform === undefined) return `AVERAGE(${ranges})`;
  return `${transform === 'ln' ? 'LN' : 'LOG10'}(GEOMEAN(${ranges}))`;
}

/** Logarithms keep the order, so the middle ones are those of the middle numbers. */
function medianOf(range: string, transform: EvaluationNode['transform']): string {
  if (transform === undefined) return `MEDIAN(${range})`;
  const log = transform === 'ln' ? 'LN' : 'LOG10';
  const middle = (shift: number): string => `${log}(SMALL(${range},INT((COUNT(${range})+${shift})/2)))`;
  return `(${middle(1)}+${middle(2)})/2`;
}
