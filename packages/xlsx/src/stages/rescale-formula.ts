import type { EvaluationNode } from '@trifold/core';
import { extremes, mean, standardDeviation } from '@trifold/core/score';
import type { PlanCell } from '../plan/sheet-plan.ts';
import { formulaCell } from './formula-cell.ts';
import { formatFor } from './number-formats.ts';
import type { StageContext } from './stage-context.ts';

type Key = 'direction' | 'worst' | 'best' | 'mean' | 'deviation' | 'target';

/** A row above the rescaled numbers: one number of each indicator that they are rescaled by. */
export interface ScaleRow {
  key: Key;
  label: string;
  cells: PlanCell[];
}

/** The rows that a rule needs, in order. */
export function scaleRows(context: StageContext): ScaleRow[] {
  const { say, indicators } = context;
  const labels: Record<Key, string> = {
    direction: say('stage.direction'),
    worst: say('stage.lowEnd'),
    best: say('stage.highEnd'),
    mean: say('stage.mean'),
    deviation: say('stage.deviation'),
    target: say('stage.target'),
  };
  return keysOf(context).map((key) => ({
    key,
    label: labels[key],
    cells: indicators.map((node) => scaleCell(key, node, context)),
  }));
}

/** The formula of a rescaled number; `own` are the cells of the rows above it, `x` the treated number. */
export function rescaleFormula(
  context: StageContext,
  node: EvaluationNode,
  x: string,
  own: Record<string, string>,
): string {
  const { evaluation, parameter, name } = context;
  const { rescale } = evaluation.method;
  const treated = name('treated', node.code);
  const where = (condition: string, formula: string): string =>
    `IF(AND(ISNUMBER(${x}),${condition}),${formula},"")`;
  const varies = `MAX(${treated})>MIN(${treated})`;
  const share = `(${x}-${own.worst})/(${own.best}-${own.worst})`;
  const place = `RANK(${x},${treated},IF(${own.direction}=1,1,0))`;
  if (rescale === 'rank') return where(varies, place);
  if (rescale === 'borda') return where(varies, `${place}-1`);
  if (rescale === 'percentileRank') return where(varies, `(${place}-1)/(COUNT(${treated})-1)`);
  if (rescale === 'none') return `IF(ISNUMBER(${x}),${own.direction}*${x},"")`;
  const range =
    typeof rescale === 'object' && 'minMax' in rescale
      ? `*(${parameter('range-high')}-${parameter('range-low')})+${parameter('range-low')}`
      : '';
  if (rescale === 'distanceToBest' || 'minMax' in rescale) {
    return node.goalposts
      ? `IF(ISNUMBER(${x}),MIN(1,MAX(0,${share}))${range},"")`
      : where(`${own.best}<>${own.worst}`, `${share}${range}`);
  }
  if ('zScore' in rescale) {
    const distance = `${own.direction}*(${x}-${own.mean})/${own.deviation}`;
    return where(varies, `${distance}*${parameter('deviation')}+${parameter('mean')}`);
  }
  const reached = `(${x}-${own.worst})/(${own.target}-${own.worst})`;
  return where(varies, rescale.capped ? `MIN(1,${reached})` : reached);
}

function keysOf({ evaluation }: StageContext): Key[] {
  const { rescale } = evaluation.method;
  if (rescale === 'distanceToBest') return ['direction', 'worst', 'best'];
  if (typeof rescale === 'string') return ['direction'];
  if ('minMax' in rescale) return ['direction', 'worst', 'best'];
  return 'zScore' in rescale ? ['direction', 'mean', 'deviation'] : ['direction', 'worst', 'target'];
}

function scaleCell(key: Key, node: EvaluationNode, { evaluation, name }: StageContext): PlanCell {
  const { code, direction = 1, transform, goalposts } = node;
  const { rescale } = evaluation.method;
  const treated = name('treated', code);
  const column = Float64Array.from(node.treated ?? [], (value) => value ?? Number.NaN);
  const { min, max } = extremes(column);
  const isThere = `COUNT(${treated})>0`;
  const format = formatFor([...(node.treated ?? []), min, max]);
  const cell = (formula: string, value: number, shown = format): PlanCell =>
    formulaCell(formula, Number.isNaN(value) ? null : value, shown, 'parameter');
  const ends = key === 'worst' ? (['low', 'high'] as const) : (['high', 'low'] as const);
  switch (key) {
    case 'direction':
      return cell(name('dir', code), direction, '0');
    case 'worst':
    case 'best': {
      if (goalposts) {
        const log = { ln: 'LN', log10: 'LOG10', none: '' }[transform ?? 'none'];
        const logOf = { ln: Math.log, log10: Math.log10, none: Number }[transform ?? 'none'];
        const formula = `${log}(IF(${name('dir', code)}=1,${name(ends[0], code)},${name(ends[1], code)}))`;
        const end = goalposts[(key === 'worst') === (direction === 1) ? 0 : 1];
        return cell(transform ? formula : formula.slice(1, -1), logOf(end), formatFor([logOf(end)]));
      }
      const [first, second] = key === 'worst' ? ['MIN', 'MAX'] : ['MAX', 'MIN'];
      const formula = `IF(${name('dir', code)}=1,${first}(${treated}),${second}(${treated}))`;
      return cell(`IF(${isThere},${formula},"")`, (key === 'worst') === (direction === 1) ? min : max);
    }
    case 'mean':
      return cell(`IF(${isThere},AVERAGE(${treated}),"")`, mean(column), statisticFormat(format));
    case 'deviation': {
      const isPopulation =
        typeof rescale === 'object' && 'zScore' in rescale && rescale.spread === 'population';
      const formula = `IF(COUNT(${treated})>1,${isPopulation ? 'STDEVP' : 'STDEV'}(${treated}),"")`;
      const value =
        column.filter((number) => !Number.isNaN(number)).length > 1
          ? standardDeviation(column, isPopulation ? 'population' : 'sample')
          : Number.NaN;
      return cell(formula, value, statisticFormat(format));
    }
    case 'target': {
      const target =
        typeof rescale === 'object' && 'distanceToTarget' in rescale
          ? (rescale.distanceToTarget[code] ?? Number.NaN)
          : Number.NaN;
      return cell(name('target', code), target, formatFor([target]));
    }
  }
}

/** Means have a few decimals more than what they are of. */
function statisticFormat(format: string): string {
  return format.includes('.') ? `${format}0` : `${format}.00`;
}
