import type { BundleEvaluation } from '@trifold/json';

/** Ranks of scores by the stated rule, 1 the best; null for a unit without a score or left unranked. */
export function ownRanks(
  scores: (number | null)[],
  { units, method }: Pick<BundleEvaluation, 'units' | 'method'>,
): (number | null)[] {
  const { rankDigits, tieDistance = 0 } = method;
  const ranked = scores
    .map((score, unit) => ({ unit, score: rankDigits === undefined ? score : rounded(score, rankDigits) }))
    .filter((item): item is { unit: number; score: number } => {
      return item.score !== null && (units[item.unit]?.isRanked ?? false);
    })
    .sort((a, b) => b.score - a.score);
  const ranks = scores.map((): number | null => null);
  let leader: { rank: number; score: number } | undefined;
  ranked.forEach(({ unit, score }, at) => {
    const noise = 1e-12 * Math.max(1, Math.abs(score));
    if (!leader || leader.score - score > tieDistance + noise) leader = { rank: at + 1, score };
    ranks[unit] = leader.rank;
  });
  return ranks;
}

function rounded(score: number | null, digits: number): number | null {
  if (score === null) return null;
  const size = Math.abs(score) * 10 ** digits;
  return (Math.sign(score) * Math.floor(size + 0.5 + size * Number.EPSILON)) / 10 ** digits;
}
