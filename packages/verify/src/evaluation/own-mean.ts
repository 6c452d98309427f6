import type { BundleNode } from '@trifold/json';

type Rule = NonNullable<BundleNode['rule']>;

/** A part of an aggregate: its weight and its numbers by unit. */
export interface Part {
  weight: number;
  values: (number | null)[];
}

/*
 * A second, separate working out of aggregates, so that a fault in core's own would show: sums as they are written in
 * the formulas, without any of core's means of being fast or exact to the last bit.
 */

/** What the rule makes of the parts of one unit; null where it has too few of them or the rule is not defined. */
export function ownScore(parts: Part[], unit: number, rule: Rule, minShare: number): number | null {
  const there = parts.flatMap(({ weight, values }) => {
    const value = values[unit] ?? null;
    return value === null ? [] : [{ weight, value }];
  });
  if (there.length === 0 || there.length / parts.length < minShare) return null;
  if (rule === 'copeland') return ownCopeland(parts, unit, minShare);
  const whole = there.reduce((sum, { weight }) => sum + weight, 0);
  if (whole === 0) return null;
  const mean = (of: (value: number) => number) =>
    there.reduce((sum, { weight, value }) => sum + (weight === 0 ? 0 : weight * of(value)), 0) / whole;
  const score = typeof rule === 'object' ? powerMean(mean, rule.power) : means[rule](mean);
  return Number.isFinite(score) ? score : null;
}

type Mean = (of: (value: number) => number) => number;

const means: Record<'arithmetic' | 'geometric' | 'harmonic', (mean: Mean) => number> = {
  arithmetic: (mean) => mean((value) => value),
  geometric: (mean) => Math.exp(mean(Math.log)),
  harmonic: (mean) => 1 / mean((value) => 1 / value),
};

function powerMean(mean: Mean, power: number): number {
  return power === 0 ? means.geometric(mean) : mean((value) => value ** power) ** (1 / power);
}

/** Pairs won less pairs lost against every other unit that has enough parts. */
function ownCopeland(parts: Part[], unit: number, minShare: number): number {
  let score = 0;
  const units = parts[0]?.values.length ?? 0;
  for (let other = 0; other < units; other += 1) {
    const known = parts.filter(({ values }) => (values[other] ?? null) !== null).length;
    if (other === unit || known === 0 || known / parts.length < minShare) continue;
    let ahead = 0;
    let whole = 0;
    for (const { weight, values } of parts) {
      const own = values[unit] ?? null;
      const its = values[other] ?? null;
      if (own === null || its === null) continue;
      whole += weight;
      ahead += weight * Math.sign(own - its);
    }
    if (Math.abs(ahead) > 1e-12 * whole) score += Math.sign(ahead);
  }
  return score;
}
