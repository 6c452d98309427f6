import { rankUnits } from '../../score/rank/rank-units.ts';

/** The rank of each unit by its score as printed, and the first and last that rounding leaves possible. */
export interface RankBounds {
  ranks: Float64Array;
  first: Float64Array;
  last: Float64Array;
}

/** Two scores that print alike differ by less than one unit of their last digit, by this share of it at least. */
const below = 1e-6;

/**
 * Standard competition ranks, 1 for the highest score, ties within `tieDistance` of the best of a group. `unit` is one
 * unit of the last printed digit, 0 where scores are exact: before they were rounded two scores were nearer or farther
 * by less than that, so a gap of the tie distance itself may or may not be a tie, and of equal scores any may be ahead.
 */
export function rankBounds(scores: Float64Array, tieDistance: number, unit: number): RankBounds {
  // In order already, ranking them takes no time however many they are.
  const order = Uint32Array.from(scores.keys()).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const sorted = Float64Array.from(order, (at) => scores[at] ?? 0);
  const ranked = (distance: number) => rankUnits(sorted, { tieDistance: distance });
  const ranks = ranked(tieDistance);
  let first = ranks;
  let last = ranks;
  if (unit > 0) {
    const slack = unit * (1 - below);
    const near = ranked(tieDistance + slack);
    const far = tieDistance >= slack ? ranked(tieDistance - slack) : lastPlaces(sorted, slack);
    first = ranks.map((rank, at) => Math.min(rank, near[at] ?? rank));
    last = ranks.map((rank, at) => Math.max(rank, far[at] ?? rank));
  }
  const inOrderGiven = (found: Float64Array) => {
    const given = new Float64Array(found.length);
    for (let at = 0; at < found.length; at += 1) given[order[at] ?? 0] = found[at] ?? Number.NaN;
    return given;
  };
  return { ranks: inOrderGiven(ranks), first: inOrderGiven(first), last: inOrderGiven(last) };
}

/** Where no tie is certain: the place of the lowest score that may be ahead of each. */
function lastPlaces(sorted: Float64Array, slack: number): Float64Array {
  const upwards = rankUnits(sorted.map((score) => -score).reverse(), { tieDistance: slack }).reverse();
  return upwards.map((rank) => sorted.length + 1 - rank);
}
