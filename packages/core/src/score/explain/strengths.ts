import { rankUnits } from '../rank/rank-units.ts';
import type { Scores } from '../scores.ts';
import { effectiveWeights } from '../weights/share-weights.ts';

/** An indicator in which a unit does better than most others, or worse. */
export interface Standing {
  indicator: string;
  /** Among all units under this indicator, 1 the best; equal ones share it. */
  rank: number;
}

/**
 * Up to `most` indicators each in which a unit is better than most others that differ from it, and in which it is worse.
 * First come those in which it leaves the largest share of the others behind, or falls behind it; the weight in the index
 * decides between equal ones, then the tree's order.
 */
export function standings(scores: Scores, most: number): { strengths: Standing[]; weaknesses: Standing[] }[] {
  const effective = effectiveWeights(scores.tree, scores.weights);
  const columns = scores.tree.indicators.flatMap(({ code }) => {
    const column = scores.rescaled.get(code);
    if (!column) return [];
    const turned = column.map((value) => -value);
    const count = column.filter((value) => !Number.isNaN(value)).length;
    return [
      {
        code,
        count,
        fromTop: rankUnits(column),
        fromBottom: rankUnits(turned),
        weight: effective.get(code) ?? 0,
      },
    ];
  });
  return scores.units.map((_, unit) => {
    const all = columns.flatMap(({ code, count, fromTop, fromBottom, weight }) => {
      const rank = fromTop[unit] ?? Number.NaN;
      if (Number.isNaN(rank)) return [];
      // Those that are worse less those that are better, of all others.
      const lead = ((fromBottom[unit] ?? 1) - rank) / Math.max(1, count - 1);
      return [{ indicator: code, rank, lead, weight }];
    });
    const first = (sign: 1 | -1) =>
      all
        .filter(({ lead }) => lead * sign > 0)
        .sort((a, b) => (b.lead - a.lead) * sign || b.weight - a.weight)
        .slice(0, most)
        .map(({ indicator, rank }) => ({ indicator, rank }));
    return { strengths: first(1), weaknesses: first(-1) };
  });
}
