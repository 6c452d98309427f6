import type { Scores } from '../scores.ts';

/** What each indicator adds to a unit's index. */
export interface Contribution {
  indicator: string;
  /** In points of the index; they add up to it under arithmetic aggregation at every level. */
  points: number;
}

/**
 * Contributions to each unit's index by indicator: its rescaled number times its weight, the weights of missing siblings
 * shared among those present, all the way up. They sum to the index where every level is an arithmetic mean, and show
 * proportions of the weights elsewhere. NaN where the indicator is missing.
 */
export function contributions(scores: Scores): Contribution[][] {
  const { tree, weights } = scores;
  return scores.units.map((_, unit) => {
    const factors = new Map<string, number>([[tree.root, 1]]);
    for (const { code, children } of [...tree.branches].reverse()) {
      const present = children.filter((child) => !Number.isNaN(numberOf(scores, child.code, unit)));
      const whole = present.reduce((sum, child) => sum + (weights.get(child.code) ?? 0), 0);
      for (const child of children) {
        const share = present.includes(child) && whole > 0 ? (weights.get(child.code) ?? 0) / whole : 0;
        factors.set(child.code, share * (factors.get(code) ?? 0));
      }
    }
    return tree.indicators.map(({ code }) => {
      return { indicator: code, points: numberOf(scores, code, unit) * (factors.get(code) ?? 0) };
    });
  });
}

function numberOf({ aggregates, rescaled }: Scores, code: string, unit: number): number {
  return (aggregates.get(code) ?? rescaled.get(code))?.[unit] ?? Number.NaN;
}
