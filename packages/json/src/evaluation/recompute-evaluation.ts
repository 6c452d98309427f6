import { contributions, dropOne, quadrants, type Scores, scoreUnits } from '@trifold/core/score';
import type { BundleEvaluation } from '../schema/bundle-schema.ts';
import { modelOf } from './model-of.ts';

/** What comes out of an evaluation; lists go by its units, `null` is missing. */
export interface Recomputed {
  /** By code: rescaled numbers of indicators, scores of aggregates. */
  values: Map<string, (number | null)[]>;
  /** By code of an aggregate. */
  ranks: Map<string, (number | null)[]>;
  /** By code of an indicator: after transform, filling in and outliers. */
  treated: Map<string, (number | null)[]>;
  /** By code: weight among the parts of its parent, as declared or as the rule for weights gives it. */
  weights: Map<string, number>;
  /** By code: weight within its parent, 0 to 1. */
  shares: Map<string, number>;
  /** By code of an indicator: what it adds to the index. */
  contributions: Map<string, (number | null)[]>;
  /** By code of an indicator: mean number of places that ranks move without it; empty for a lone indicator. */
  dropShifts: Map<string, number | null>;
  /** By unit, where the evaluation has a matrix. */
  placed?: (number | null)[];
}

/**
 * Works an evaluation of a bundle out again from its raw numbers by its stated method, by the model of `trifold`.
 * Throws as `modelOf` does.
 */
export function recomputeEvaluation(evaluation: BundleEvaluation): Recomputed {
  const { data, tree, method, matrix } = modelOf(evaluation);
  const scores = scoreUnits(data, tree, method);
  const added = contributions(scores);
  const dropped =
    tree.indicators.length > 1 ? dropOne(data, scores.tree, { ...method, weighting: 'given' }) : [];
  return {
    values: toLists([...scores.rescaled, ...scores.aggregates]),
    ranks: toLists(scores.ranks),
    treated: toLists(scores.treated),
    weights: new Map(
      [...scores.tree.indicators, ...scores.tree.branches].map(({ code, weight }) => [code, weight]),
    ),
    shares: scores.weights,
    contributions: new Map(
      tree.indicators.map(({ code }, place) => [
        code,
        added.map((unit) => orNull(unit[place]?.points ?? Number.NaN)),
      ]),
    ),
    dropShifts: new Map(dropped.map(({ indicator, meanShift }) => [indicator, orNull(meanShift)])),
    ...(matrix ? { placed: placesOf(scores, matrix) } : {}),
  };
}

function placesOf({ aggregates }: Scores, matrix: Parameters<typeof quadrants>[2]): (number | null)[] {
  const column = (code: string) => aggregates.get(code) ?? new Float64Array();
  const places = quadrants(column(matrix.x), column(matrix.y), matrix);
  return Array.from(places, (quadrant) => (quadrant < 0 ? null : quadrant));
}

function toLists(columns: Iterable<[string, Float64Array]>): Map<string, (number | null)[]> {
  return new Map(Array.from(columns, ([code, column]) => [code, Array.from(column, orNull)]));
}

function orNull(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}
