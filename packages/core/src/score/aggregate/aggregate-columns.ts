import type { AggregateRule } from './aggregate-rule.ts';
import { copelandScores } from './outranking.ts';
import { weightedMean } from './weighted-mean.ts';

/** One number a unit out of the columns of an aggregate's parts; NaN as `weightedMean` and `copelandScores` say. */
export function aggregateColumns(
  parts: Float64Array[],
  weights: number[],
  rule: AggregateRule,
  minShare = 0,
): Float64Array {
  if (rule === 'copeland') return copelandScores(parts, weights, minShare);
  const row = new Float64Array(parts.length);
  return Float64Array.from({ length: parts[0]?.length ?? 0 }, (_, unit) => {
    for (let part = 0; part < parts.length; part += 1) row[part] = parts[part]?.[unit] ?? Number.NaN;
    return weightedMean(row, weights, rule, minShare);
  });
}
