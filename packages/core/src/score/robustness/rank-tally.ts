/** How often each unit had each rank over many draws. */
export interface RankTally {
  draws: number;
  /** By unit: draws at rank 1, 2, 3 …; draws without a rank are in none. */
  counts: Uint32Array[];
}

/** Starts with no draw. */
export function emptyTally(units: number): RankTally {
  return { draws: 0, counts: Array.from({ length: units }, () => new Uint32Array(units)) };
}

/** Adds one draw's ranks. */
export function tallyRanks(tally: RankTally, ranks: Float64Array): void {
  tally.draws += 1;
  for (let unit = 0; unit < ranks.length; unit += 1) {
    const rank = ranks[unit] ?? Number.NaN;
    const counts = tally.counts[unit];
    if (counts && rank >= 1) counts[rank - 1] = (counts[rank - 1] ?? 0) + 1;
  }
}

/** Quantile of a unit's ranks, `share` from 0 to 1, type 7 of Hyndman and Fan; NaN for a unit that never had one. */
export function rankQuantile(counts: Uint32Array, share: number): number {
  const draws = counts.reduce((sum, count) => sum + count, 0);
  if (draws === 0) return Number.NaN;
  const place = (draws - 1) * share;
  const low = rankAt(counts, Math.floor(place));
  return low + (rankAt(counts, Math.ceil(place)) - low) * (place - Math.floor(place));
}

/** Share of draws in which a unit was among the `top` best. */
export function topShare({ draws }: RankTally, counts: Uint32Array, top: number): number {
  return counts.subarray(0, top).reduce((sum, count) => sum + count, 0) / draws;
}

function rankAt(counts: Uint32Array, place: number): number {
  let passed = 0;
  for (let rank = 0; rank < counts.length; rank += 1) {
    passed += counts[rank] ?? 0;
    if (passed > place) return rank + 1;
  }
  return Number.NaN;
}
