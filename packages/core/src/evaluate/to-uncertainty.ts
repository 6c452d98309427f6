import type { EvaluationSpec } from '../manifest/evaluation.ts';
import type { Uncertainty } from '../score/robustness/uncertainty.ts';
import { toMissing, toRescale } from './to-method.ts';

/** What may be otherwise about a method, as the model takes it. */
export function toUncertainty(
  declared: NonNullable<EvaluationSpec['robustness']>,
  labelsOf: (column: string) => string[],
): Uncertainty {
  const { draws, seed, weights, dropOne, top, missing, rescale, aggregate } = declared;
  return {
    draws,
    seed,
    weights,
    dropOne,
    top,
    missing: missing?.map((rule) => toMissing(rule, labelsOf)),
    rescale: rescale?.map(toRescale),
    aggregate: aggregate?.map((rules) => [rules].flat()),
  };
}
