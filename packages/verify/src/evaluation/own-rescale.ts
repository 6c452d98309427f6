import type { BundleEvaluation, BundleNode } from '@trifold/json';

type Numbers = (number | null)[];

/** Treated numbers of an indicator made comparable by the stated rule, from the formulas in the bundle's schema. */
export function ownRescale(node: BundleNode, rule: BundleEvaluation['method']['rescale']): Numbers {
  const sign = node.direction ?? 1;
  const turned = (node.treated ?? []).map((value) => (value === null ? null : sign * value));
  const known = turned.filter((value) => value !== null);
  const min = Math.min(...known);
  const max = Math.max(...known);
  const range = rangeOf(rule);
  const map = (of: (value: number) => number): Numbers =>
    turned.map((value) => (value === null ? null : of(value)));
  if (node.goalposts && range) {
    const ends = node.goalposts.map((end) => sign * logarithm(end, node.transform)).sort((a, b) => a - b);
    const [low = 0, high = 1] = ends;
    return map((value) => between(range, Math.min(1, Math.max(0, (value - low) / (high - low)))));
  }
  if (rule === 'none') return map((value) => value);
  if (isConstant(node, rule)) return turned.map(() => null);
  const below = (value: number) => known.filter((other) => other < value).length;
  if (rule === 'rank') return map((value) => below(value) + 1);
  if (rule === 'borda') return map(below);
  if (rule === 'percentileRank') return map((value) => below(value) / (known.length - 1));
  if (range) return map((value) => between(range, (value - min) / (max - min)));
  if (typeof rule === 'object' && 'zScore' in rule) {
    const [centre, deviation] = rule.zScore;
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const count = rule.spread === 'population' ? known.length : known.length - 1;
    const own = Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count);
    return map((value) => centre + (deviation * (value - mean)) / own);
  }
  if (typeof rule === 'object' && 'distanceToTarget' in rule) {
    const target = sign * (rule.distanceToTarget[node.code] ?? Number.NaN);
    return map((value) => {
      const share = (value - min) / (target - min);
      return rule.capped ? Math.min(1, share) : share;
    });
  }
  throw new Error(`There is no rule ${JSON.stringify(rule)}.`);
}

/** True of an indicator whose numbers are all the same, under a rule that goes by their spread: it is left out. */
export function isConstant(node: BundleNode, rule: BundleEvaluation['method']['rescale']): boolean {
  if (rule === 'none' || (node.goalposts && rangeOf(rule))) return false;
  const known = (node.treated ?? []).filter((value) => value !== null);
  return known.every((value) => value === known[0]);
}

function between([low, high]: [number, number], share: number): number {
  return low + share * (high - low);
}

function rangeOf(rule: BundleEvaluation['method']['rescale']): [number, number] | undefined {
  if (rule === 'distanceToBest') return [0, 1];
  return typeof rule === 'object' && 'minMax' in rule ? rule.minMax : undefined;
}

function logarithm(value: number, transform: BundleNode['transform']): number {
  if (transform === undefined) return value;
  return transform === 'ln' ? Math.log(value) : Math.log(value) / Math.LN10;
}
