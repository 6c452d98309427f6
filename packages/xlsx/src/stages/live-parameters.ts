import type { Evaluation, ReportTable } from '@trifold/core';
import type { InputRule } from '../plan/sheet-plan.ts';

/** A number of the method that formulas take from a named cell. */
export interface LiveParameter {
  /** The row of the table of parameters that shows it; further ones of the same kind are numbered. */
  key: string;
  /** As the model takes it. */
  value: number;
  rule: InputRule;
  /** What stands in the cell, in hundredths. */
  isPercent: boolean;
  /** True where the table shows all of it, so that its cell is the input; else a further row is. */
  isInTable: boolean;
  /** Of thresholds that go by the scores. */
  formula?: string;
}

/** Every parameter that scores, ranks and quadrants of an evaluation follow. */
export function liveParameters(
  { method, nodes, matrix }: Evaluation,
  table: ReportTable | undefined,
  scoreName: (code: string) => string,
): LiveParameter[] {
  const found: LiveParameter[] = [];
  const take = (key: string, value: number, rule: InputRule, formula?: string): void => {
    const isPercent = key === 'min-share';
    const shown = shownAt(table, key);
    const isShown = shown !== undefined && (isPercent ? shown / 100 : shown) === value;
    const isInTable = isShown && formula === undefined;
    found.push({
      key,
      value,
      rule: isPercent && !isInTable ? 'share' : rule,
      isPercent: isPercent && isInTable,
      isInTable,
      ...(formula === undefined ? {} : { formula }),
    });
  };
  const { rescale } = method;
  if (typeof rescale === 'object' && 'minMax' in rescale) {
    take('range-low', rescale.minMax[0], 'number');
    take('range-high', rescale.minMax[1], 'number');
  }
  if (typeof rescale === 'object' && 'zScore' in rescale) {
    take('mean', rescale.zScore[0], 'number');
    take('deviation', rescale.zScore[1], 'positive');
  }
  powersOf(nodes).forEach((power, at) => {
    take(powerKey(at), power, 'number');
  });
  if (method.minShare > 0) take('min-share', method.minShare, 'percent');
  if (method.rankDigits !== undefined) take('rank-digits', method.rankDigits, 'digits');
  if (method.tieDistance !== undefined) take('tie-distance', method.tieDistance, 'weight');
  for (const axis of matrix ? (['x', 'y'] as const) : []) {
    const value = matrix?.thresholds[axis] ?? Number.NaN;
    const spread = { median: 'MEDIAN', mean: 'AVERAGE', given: undefined }[matrix?.rule ?? 'given'];
    if (!Number.isFinite(value)) continue;
    take(
      `threshold-${axis}`,
      value,
      'number',
      spread === undefined ? undefined : `${spread}(${scoreName(matrix?.[axis] ?? '')})`,
    );
  }
  return found;
}

/** Key of the power of an aggregate's mean. */
export function powerKeyOf(power: number, nodes: Evaluation['nodes']): string {
  return powerKey(powersOf(nodes).indexOf(power));
}

function powersOf(nodes: Evaluation['nodes']): number[] {
  return [...new Set(nodes.flatMap(({ rule }) => (typeof rule === 'object' ? [rule.power] : [])))];
}

function powerKey(at: number): string {
  return at === 0 ? 'power' : `power-${at + 1}`;
}

function shownAt(table: ReportTable | undefined, key: string): number | undefined {
  const value = table?.rows.find((row) => row.key === key)?.cells.value?.value;
  return value?.type === 'number' ? Number(value.value) : undefined;
}
