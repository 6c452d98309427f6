import type { AggregateRule, MeanRule } from './aggregate-rule.ts';

/** The exponent p under which a rule is the power mean (Σ w xᵖ / Σ w)^(1/p); 0 stands for the geometric mean. */
export function powerOf(rule: MeanRule): number {
  if (typeof rule === 'object') return rule.power;
  return rule === 'arithmetic' ? 1 : rule === 'geometric' ? 0 : -1;
}

/** What of a part is summed up: xᵖ, or ln x where p is 0. NaN where it is not defined. */
export function raise(part: number, power: number): number {
  if (power === 1) return part;
  if (power === 0) return part > 0 ? Math.log(part) : Number.NaN;
  if (part < 0 || (part === 0 && power < 0)) return Number.NaN;
  return power === -1 ? 1 / part : part ** power;
}

/** The mean itself, from the mean of what `raise` gives. */
export function lower(mean: number, power: number): number {
  if (power === 1) return mean;
  if (power === 0) return Math.exp(mean);
  return power === -1 ? 1 / mean : mean ** (1 / power);
}

/** The rule of aggregates at a level: rules are given lowest level first, and the last one goes on upwards. */
export function ruleAt(rules: AggregateRule[], level: number): AggregateRule {
  return rules[Math.min(level, rules.length) - 1] ?? 'arithmetic';
}
