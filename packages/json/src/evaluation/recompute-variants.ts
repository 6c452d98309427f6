import { type MethodVariant, methodVariants, optionsOf, scoreUnits } from '@trifold/core/score';
import type { BundleEvaluation } from '../schema/bundle-schema.ts';
import { modelOf } from './model-of.ts';

/** Ranks of an evaluation under each combination of its uncertain rules again, in order. Throws as `modelOf` does. */
export function recomputeVariants(evaluation: BundleEvaluation): MethodVariant[] {
  const { data, tree, method, uncertainty } = modelOf(evaluation);
  const certain = { draws: 0, seed: 0, weights: 0, dropOne: false, top: 1 };
  const scores = scoreUnits(data, tree, method);
  // Weights stay as their rule gave them.
  const weighed = { ...method, weighting: 'given' as const };
  return methodVariants(data, scores.tree, weighed, optionsOf(method, uncertainty ?? certain));
}
