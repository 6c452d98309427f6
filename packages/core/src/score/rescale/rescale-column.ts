import { distanceToBest } from './distance-to-best.ts';
import { distanceToTarget } from './distance-to-target.ts';
import { goalposts } from './goalposts.ts';
import { minMax } from './min-max.ts';
import { borda, percentileRank, rankUpwards } from './rank-upwards.ts';
import type { RescaleRule } from './rescale-rule.ts';
import { zScore } from './z-score.ts';

/** What is known of the indicator that a column belongs to. */
export interface ColumnPlace {
  code: string;
  direction: 1 | -1;
  /** Fixed ends, the smaller first; they only mean something to `minMax` and `distanceToBest`. */
  goalposts?: [number, number];
}

/**
 * A column by the rule, more being better in what comes back: numbers of an indicator where less is better are
 * multiplied by −1 first, and its goalposts and target too. A constant column comes back as NaN under most rules.
 */
export function rescaleColumn(
  column: Float64Array,
  rule: RescaleRule,
  { code, direction, goalposts: ends }: ColumnPlace,
): Float64Array {
  const turned = direction === 1 ? column : column.map((value) => -value);
  const range = rule === 'distanceToBest' ? ([0, 1] as [number, number]) : rangeOf(rule);
  if (ends && range) {
    const [low, high] = ends;
    return goalposts(turned, direction === 1 ? [low, high] : [-high, -low], range);
  }
  if (rule === 'rank') return rankUpwards(turned);
  if (rule === 'percentileRank') return percentileRank(turned);
  if (rule === 'borda') return borda(turned);
  if (rule === 'distanceToBest') return distanceToBest(turned);
  if (rule === 'none') return turned;
  if ('minMax' in rule) return minMax(turned, rule.minMax);
  if ('zScore' in rule) return zScore(turned, rule.zScore, rule.spread);
  const target = rule.distanceToTarget[code];
  if (target === undefined) throw new Error(`There is no target for ${code}.`);
  return distanceToTarget(turned, direction * target, rule.capped);
}

function rangeOf(rule: RescaleRule): [number, number] | undefined {
  return typeof rule === 'object' && 'minMax' in rule ? rule.minMax : undefined;
}
