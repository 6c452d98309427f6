import { rankUnits } from '../rank/rank-units.ts';
import type { Scores } from '../scores.ts';

/** An indicator in which a unit does much better or worse than in the others. */
export interface Standing {
  indicator: string;
  /** Among all units under this indicator, 1 the best; equal ones share it. */
  rank: number;
}

/** A unit's best and worst indicators by rank; the index's weights decide between equal ones, then the tree's order. */
export function standings(scores: Scores, most: number): { strengths: Standing[]; weaknesses: Standing[] }[] {
  const ranks = new Map([...scores.rescaled].map(([code, column]) => [code, rankUnits(column)]));
  return scores.units.map((_, unit) => {
    const all = scores.tree.indicators.flatMap(({ code }): Standing[] => {
      const rank = ranks.get(code)?.[unit] ?? Number.NaN;
      return Number.isNaN(rank) ? [] : [{ indicator: code, rank }];
    });
    const weight = ({ indicator }: Standing) => scores.weights.get(indicator) ?? 0;
    const best = [...all].sort((a, b) => a.rank - b.rank || weight(b) - weight(a)).slice(0, most);
    const worst = [...all].sort((a, b) => b.rank - a.rank || weight(b) - weight(a));
    return {
      strengths: best,
      weaknesses: worst.filter((standing) => !best.includes(standing)).slice(0, most),
    };
  });
}
