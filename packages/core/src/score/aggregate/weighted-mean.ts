import type { MeanRule } from './aggregate-rule.ts';
import { lower, powerOf, raise } from './power.ts';

/**
 * Weighted mean of one unit's parts; missing ones are left out with their weights. NaN where none is there, where fewer
 * than `minShare` of the parts are, or where the rule is not defined for a part (zero or less under a geometric mean…).
 * Formulas: Handbook (2008), step 6; the power mean is (Σ w xᵖ)^(1/p), the geometric one where p is 0.
 */
export function weightedMean(
  parts: ArrayLike<number>,
  weights: ArrayLike<number>,
  rule: MeanRule,
  minShare = 0,
): number {
  let total = 0;
  let lost = 0;
  let weight = 0;
  let there = 0;
  const power = powerOf(rule);
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? Number.NaN;
    if (Number.isNaN(part)) continue;
    there += 1;
    const own = weights[at] ?? 0;
    if (own === 0) continue;
    weight += own;
    const term = own * raise(part, power);
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  if (there === 0 || weight === 0 || there / parts.length < minShare) return Number.NaN;
  return lower((total + lost) / weight, power);
}
