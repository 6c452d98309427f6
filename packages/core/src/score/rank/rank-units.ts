import { rankOrder } from './rank-order.ts';
import type { RankRule } from './rank-rule.ts';

/**
 * Standard competition ranks (1, 2, 2, 4), 1 for the highest score; NaN for a unit without a score and for those left
 * unranked, which no other unit's rank depends on.
 */
export function rankUnits(scores: Float64Array, rule: RankRule = {}, units: string[] = []): Float64Array {
  const ranks = new Float64Array(scores.length).fill(Number.NaN);
  rankOrder(scores, rankedUnits(scores.length, rule, units), ranks, rule);
  return ranks;
}

/** Places of the units that take part in ranking. */
export function rankedUnits(count: number, { unranked = [] }: RankRule, units: string[]): Int32Array {
  const without = new Set(unranked);
  return Int32Array.from({ length: count }, (_, unit) => unit).filter(
    (unit) => !without.has(units[unit] ?? ''),
  );
}
