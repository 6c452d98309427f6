export { type EvaluationModel, modelOf } from './evaluation/model-of.ts';
export { type Recomputed, recomputeEvaluation } from './evaluation/recompute-evaluation.ts';
export { recomputeRobustness } from './evaluation/recompute-robustness.ts';
export { recomputeSobol } from './evaluation/recompute-sobol.ts';
export { recomputeVariants } from './evaluation/recompute-variants.ts';
