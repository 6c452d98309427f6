import type { RankRule } from './rank-rule.ts';
import { roundHalfAway } from './round-half-away.ts';

/** Scores that differ by less than this share of themselves do so by rounding in the arithmetic alone. */
const arithmeticError = 1e-12;

/**
 * Writes standard competition ranks (1, 2, 2, 4) of the units in `order` into `ranks` and sorts `order` by them, best
 * first; units without a score come last and get NaN. An order that is nearly right already is sorted in no time.
 */
export function rankOrder(
  scores: Float64Array,
  order: Int32Array,
  ranks: Float64Array,
  rule: RankRule,
): void {
  const { digits } = rule;
  const shown = digits === undefined ? scores : scores.map((score) => roundHalfAway(score, digits));
  for (let at = 1; at < order.length; at += 1) {
    const unit = order[at] ?? 0;
    const score = shown[unit] ?? Number.NaN;
    let place = at;
    while (place > 0 && comesBefore(score, shown[order[place - 1] ?? 0] ?? Number.NaN)) {
      order[place] = order[place - 1] ?? 0;
      place -= 1;
    }
    order[place] = unit;
  }
  let rank = 0;
  let best = Number.NaN;
  for (let at = 0; at < order.length; at += 1) {
    const unit = order[at] ?? 0;
    const score = shown[unit] ?? Number.NaN;
    const reach = (rule.tieDistance ?? 0) + arithmeticError * Math.max(1, Math.abs(score));
    if (!(best - score <= reach)) {
      rank = at + 1;
      best = score;
    }
    ranks[unit] = Number.isNaN(score) ? Number.NaN : rank;
  }
}

function comesBefore(score: number, other: number): boolean {
  return score > other || (Number.isNaN(other) && !Number.isNaN(score));
}
