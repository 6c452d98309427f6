import type { Method } from '../method.ts';
import type { IndicatorTree } from '../tree/indicator-tree.ts';
import type { Uncertainty } from './uncertainty.ts';

/** One method out of those that are possible. */
export interface Choice {
  /** Index among `missing`, `rescale` and `aggregate` of `optionsOf`. */
  missing: number;
  rescale: number;
  aggregate: number;
  /** Place of the indicator left out; −1 for none. */
  dropped: number;
  /** What each weight is multiplied by: indicators in the tree's order, then branches. */
  factors: Float64Array;
}

/** What a draw can choose among. */
export interface Options {
  missing: Method['missing'][];
  rescale: Method['rescale'][];
  aggregate: Method['aggregate'][];
}

/** The options of an uncertainty; those that it does not name are as the method has them. */
export function optionsOf(method: Method, uncertainty: Uncertainty): Options {
  return {
    missing: uncertainty.missing ?? [method.missing],
    rescale: uncertainty.rescale ?? [method.rescale],
    aggregate: uncertainty.aggregate ?? [method.aggregate],
  };
}

/** How many random numbers a choice takes: one a kind of option, one for the indicator left out, one a weight. */
export function choiceSize(tree: IndicatorTree): number {
  return 4 + tree.indicators.length + tree.branches.length;
}

/** Turns random numbers from 0 to 1 into a choice; `into` is written over. */
export function toChoice(
  numbers: Float64Array,
  options: Options,
  uncertainty: Uncertainty,
  indicators: number,
  into: Choice,
): void {
  const pick = (at: number, count: number) => Math.min(count - 1, Math.floor((numbers[at] ?? 0) * count));
  into.missing = pick(0, options.missing.length);
  into.rescale = pick(1, options.rescale.length);
  into.aggregate = pick(2, options.aggregate.length);
  into.dropped = uncertainty.dropOne ? pick(3, indicators + 1) - 1 : -1;
  for (let at = 0; at < into.factors.length; at += 1) {
    into.factors[at] = 1 + uncertainty.weights * (2 * (numbers[at + 4] ?? 0.5) - 1);
  }
}

/** The method as it is: first options, nothing left out, weights as they are. */
export function nominalChoice(tree: IndicatorTree): Choice {
  const factors = new Float64Array(tree.indicators.length + tree.branches.length).fill(1);
  return { missing: 0, rescale: 0, aggregate: 0, dropped: -1, factors };
}
