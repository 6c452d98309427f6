import { simulate } from '@trifold/core/score';
import type { BundleEvaluation } from '../schema/bundle-schema.ts';
import { modelOf } from './model-of.ts';

/**
 * Draws the methods of an evaluation's robustness again from its seed: the same `units` and `meanShift` on any machine.
 * Undefined where it has none; throws as `modelOf` does.
 */
export function recomputeRobustness(
  evaluation: BundleEvaluation,
): Pick<NonNullable<BundleEvaluation['robustness']>, 'units' | 'meanShift'> | undefined {
  const { data, tree, method, uncertainty, matrix } = modelOf(evaluation);
  if (!uncertainty) return undefined;
  const { units, meanShift } = simulate(data, tree, method, uncertainty, matrix);
  return {
    meanShift: orNull(meanShift),
    units: units.map(({ median, low, high, topShare, quadrantShare }) => ({
      median: orNull(median),
      low: orNull(low),
      high: orNull(high),
      topShare,
      ...(quadrantShare === undefined ? {} : { quadrantShare: orNull(quadrantShare) }),
    })),
  };
}

function orNull(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}
