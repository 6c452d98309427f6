import { type SobolIndex, scoreUnits, sobolIndices } from '@trifold/core/score';
import type { BundleEvaluation } from '../schema/bundle-schema.ts';
import { modelOf } from './model-of.ts';

/** The Sobol’ indices of an evaluation again, from its seed; none where it has none. Throws as `modelOf` does. */
export function recomputeSobol(evaluation: BundleEvaluation): SobolIndex[] {
  const { data, tree, method, uncertainty } = modelOf(evaluation);
  if (!uncertainty || !evaluation.sobol) return [];
  return sobolIndices(data, scoreUnits(data, tree, method).tree, method, uncertainty);
}
