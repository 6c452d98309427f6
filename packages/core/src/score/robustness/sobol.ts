import type { IndicatorData } from '../indicator-data.ts';
import type { Method } from '../method.ts';
import { rankOrder } from '../rank/rank-order.ts';
import { rankedUnits } from '../rank/rank-units.ts';
import { quantile } from '../statistics/quantile.ts';
import type { IndicatorTree } from '../tree/indicator-tree.ts';
import { choiceSize, nominalChoice, optionsOf, toChoice } from './choice.ts';
import { createRandom } from './create-random.ts';
import { DrawingBoard } from './drawing-board.ts';
import { estimateIndices } from './estimate-indices.ts';
import type { Uncertainty } from './uncertainty.ts';

/** What can be uncertain, as one factor each. */
export type Factor = 'missing' | 'rescale' | 'aggregate' | 'dropOne' | 'weights';

/** How much of the variance of the mean rank shift comes from a factor, with 95 % intervals. */
export interface SobolIndex {
  factor: Factor;
  /** By itself; sampling noise can make it negative, or larger than `total`. */
  first: number;
  firstInterval: [low: number, high: number];
  /** Together with all others. */
  total: number;
  totalInterval: [low: number, high: number];
}

const resamples = 500;
/** Each draw takes several rankings. */
const mostDraws = 2048;

/**
 * First-order and total Sobol' indices of the mean absolute rank shift over all units. Estimators: Saltelli et al.
 * (2010), Computer Physics Communications 181, for the first order, Jansen (1999), ibid. 117, for the total one; percentile
 * intervals from resampling the draws. Takes `draws` × (factors + 2) rankings, and of the draws no more than 2,048. Factors that offer no choice are left out.
 */
export function sobolIndices(
  data: IndicatorData,
  tree: IndicatorTree,
  method: Method,
  uncertainty: Uncertainty,
): SobolIndex[] {
  const factors = factorsOf(method, tree, uncertainty);
  const shiftOf = rankShift(data, tree, method, uncertainty);
  const random = createRandom(uncertainty.seed);
  const size = choiceSize(tree);
  const draws = Math.min(uncertainty.draws, mostDraws);
  const a = Array.from({ length: draws }, () => Float64Array.from({ length: size }, () => random.next()));
  const b = Array.from({ length: draws }, () => Float64Array.from({ length: size }, () => random.next()));
  const ofA = Float64Array.from(a, shiftOf);
  const ofB = Float64Array.from(b, shiftOf);
  return factors.map(({ factor, from, to }) => {
    const mixed = Float64Array.from(a, (numbers, draw) => {
      const swapped = Float64Array.from(numbers);
      for (let at = from; at < to; at += 1) swapped[at] = b[draw]?.[at] ?? 0;
      return shiftOf(swapped);
    });
    const all = Int32Array.from({ length: draws }, (_, draw) => draw);
    const again = createRandom(uncertainty.seed + 1);
    const estimates = Array.from({ length: resamples }, () => {
      return estimateIndices(
        ofA,
        ofB,
        mixed,
        all.map(() => Math.floor(again.next() * draws)),
      );
    });
    const interval = (values: number[]): [number, number] => [
      quantile(values, 0.025),
      quantile(values, 0.975),
    ];
    return {
      factor,
      ...estimateIndices(ofA, ofB, mixed, all),
      firstInterval: interval(estimates.map(({ first }) => first)),
      totalInterval: interval(estimates.map(({ total }) => total)),
    };
  });
}

/** Which of the random numbers of a choice belong to which factor. */
function factorsOf(
  method: Method,
  tree: IndicatorTree,
  uncertainty: Uncertainty,
): { factor: Factor; from: number; to: number }[] {
  const options = optionsOf(method, uncertainty);
  const found: { factor: Factor; from: number; to: number }[] = [];
  if (options.missing.length > 1) found.push({ factor: 'missing', from: 0, to: 1 });
  if (options.rescale.length > 1) found.push({ factor: 'rescale', from: 1, to: 2 });
  if (options.aggregate.length > 1) found.push({ factor: 'aggregate', from: 2, to: 3 });
  if (uncertainty.dropOne) found.push({ factor: 'dropOne', from: 3, to: 4 });
  if (uncertainty.weights > 0) found.push({ factor: 'weights', from: 4, to: choiceSize(tree) });
  return found;
}

/** The mean number of places that ranks move under the choice that random numbers stand for. */
function rankShift(
  data: IndicatorData,
  tree: IndicatorTree,
  method: Method,
  uncertainty: Uncertainty,
): (numbers: Float64Array) => number {
  const options = optionsOf(method, uncertainty);
  const board = new DrawingBoard(data, tree, method, options);
  const own = new DrawingBoard(
    data,
    tree,
    method,
    optionsOf(method, { ...uncertainty, missing: undefined, rescale: undefined, aggregate: undefined }),
  );
  const order = rankedUnits(data.units.length, method.rank, data.units);
  const nominal = new Float64Array(data.units.length).fill(Number.NaN);
  rankOrder(own.score(nominalChoice(tree)).at(-1) ?? new Float64Array(), order, nominal, method.rank);
  const ranks = new Float64Array(data.units.length).fill(Number.NaN);
  const choice = nominalChoice(tree);
  return (numbers) => {
    toChoice(numbers, options, uncertainty, tree.indicators.length, choice);
    rankOrder(board.score(choice).at(-1) ?? new Float64Array(), order, ranks, method.rank);
    let shift = 0;
    let count = 0;
    for (let unit = 0; unit < ranks.length; unit += 1) {
      const moved = Math.abs((ranks[unit] ?? Number.NaN) - (nominal[unit] ?? Number.NaN));
      if (Number.isNaN(moved)) continue;
      shift += moved;
      count += 1;
    }
    return shift / count;
  };
}
