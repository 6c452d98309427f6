import type { IndicatorData } from '../indicator-data.ts';
import { type MatrixSpec, quadrantsOf } from '../matrix/quadrants.ts';
import type { Method } from '../method.ts';
import { rankOrder } from '../rank/rank-order.ts';
import { rankedUnits } from '../rank/rank-units.ts';
import type { IndicatorTree } from '../tree/indicator-tree.ts';
import { type Choice, choiceSize, nominalChoice, optionsOf, toChoice } from './choice.ts';
import { createRandom } from './create-random.ts';
import { DrawingBoard } from './drawing-board.ts';
import { emptyTally, type RankTally, rankQuantile, tallyRanks, topShare } from './rank-tally.ts';
import type { Uncertainty } from './uncertainty.ts';

/** How steady one unit's rank is over all draws. */
export interface RankStability {
  unit: string;
  /** By the method itself. */
  rank: number;
  median: number;
  /** 5th and 95th percentile. */
  low: number;
  high: number;
  /** Share of draws among the `top` best. */
  topShare: number;
  /** Of the draws that have both dimensions, the share in the quadrant where the method itself puts it; absent without a matrix. */
  quadrantShare?: number;
}

/** What many draws give. */
export interface Robustness {
  uncertainty: Uncertainty;
  units: RankStability[];
  /** Mean over draws and units of how many places a rank moves: the R̄S of Saisana, Saltelli and Tarantola (2005). */
  meanShift: number;
  tally: RankTally;
}

/**
 * Draws methods at random and ranks the units by each: Saisana, Saltelli and Tarantola (2005), JRSS A 168(2). Random
 * numbers are taken draw by draw in a fixed order, so that the same seed gives the same result everywhere.
 */
export function simulate(
  data: IndicatorData,
  tree: IndicatorTree,
  method: Method,
  uncertainty: Uncertainty,
  matrix?: MatrixSpec,
): Robustness {
  const options = optionsOf(method, uncertainty);
  const board = new DrawingBoard(data, tree, method, options);
  const units = data.units.length;
  const own = new DrawingBoard(data, tree, method, optionsOf(method, { ...uncertainty, ...nothing }));
  const order = rankedUnits(units, method.rank, data.units);
  const nominal = new Float64Array(units).fill(Number.NaN);
  const ownScores = own.score(nominalChoice(tree));
  rankOrder(indexOf(ownScores), order, nominal, method.rank);
  const home = matrix && quadrantsOf(ownScores, tree, matrix);
  const inHome = new Uint32Array(units);
  const placed = new Uint32Array(units);
  const tally = emptyTally(units);
  const random = createRandom(uncertainty.seed);
  const numbers = new Float64Array(choiceSize(tree));
  const choice: Choice = nominalChoice(tree);
  const ranks = new Float64Array(units).fill(Number.NaN);
  let shift = 0;
  let compared = 0;
  for (let draw = 0; draw < uncertainty.draws; draw += 1) {
    for (let at = 0; at < numbers.length; at += 1) numbers[at] = random.next();
    toChoice(numbers, options, uncertainty, tree.indicators.length, choice);
    const scores = board.score(choice);
    rankOrder(indexOf(scores), order, ranks, method.rank);
    tallyRanks(tally, ranks);
    for (let unit = 0; unit < units; unit += 1) {
      const moved = Math.abs((ranks[unit] ?? Number.NaN) - (nominal[unit] ?? Number.NaN));
      if (Number.isNaN(moved)) continue;
      shift += moved;
      compared += 1;
    }
    if (!matrix || !home) continue;
    const places = quadrantsOf(scores, tree, matrix);
    for (let unit = 0; unit < units; unit += 1) {
      const quadrant = places[unit] ?? -1;
      if (quadrant < 0) continue;
      placed[unit] = (placed[unit] ?? 0) + 1;
      if (quadrant === home[unit]) inHome[unit] = (inHome[unit] ?? 0) + 1;
    }
  }
  return {
    uncertainty,
    meanShift: shift / compared,
    tally,
    units: data.units.map((unit, at) => {
      const counts = tally.counts[at] ?? new Uint32Array();
      return {
        unit,
        rank: nominal[at] ?? Number.NaN,
        median: rankQuantile(counts, 0.5),
        low: rankQuantile(counts, 0.05),
        high: rankQuantile(counts, 0.95),
        topShare: topShare(tally, counts, uncertainty.top),
        ...(home ? { quadrantShare: (inHome[at] ?? 0) / (placed[at] ?? 0) } : {}),
      };
    }),
  };
}

/** No uncertainty about rules: the method's own. */
const nothing = { missing: undefined, rescale: undefined, aggregate: undefined };

function indexOf(scores: Float64Array[]): Float64Array {
  return scores.at(-1) ?? new Float64Array();
}
