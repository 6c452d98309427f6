import type { EvaluationSpec } from '../manifest/evaluation.ts';
import type { Table } from '../normalize/table.ts';
import type { Text } from '../report/report.ts';
import type { DropOne } from '../score/explain/drop-one.ts';
import type { MethodVariant } from '../score/explain/method-variants.ts';
import type { Method } from '../score/method.ts';
import type { Robustness } from '../score/robustness/simulate.ts';
import type { SobolIndex } from '../score/robustness/sobol.ts';
import type { Scores } from '../score/scores.ts';
import type { Comparison } from './compare-published.ts';

/** An evaluation of report.yaml, worked out. */
export interface Evaluated {
  spec: EvaluationSpec;
  /** The table whose rows are scored. */
  source: Table;
  /** Rows of `source` that are scored, in the order of `scores.units`. */
  rows: number[];
  /** Their names, in the same order. */
  names: Text[];
  /** Labels of groups are those of `scores.units`. */
  method: Method;
  scores: Scores;
  robustness?: Robustness;
  /** What leaving each indicator out does to ranks. */
  dropped: DropOne[];
  /** Which uncertain choice moves ranks how much; empty unless asked for. */
  sobol: SobolIndex[];
  /** Ranks under each combination of the rules that the robustness names; one alone without it. */
  variants: MethodVariant[];
  /** Its results beside published ones. */
  comparisons: Comparison[];
}
