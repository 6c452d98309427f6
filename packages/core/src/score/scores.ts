import type { Finding } from '../report/finding.ts';
import type { Treatment } from './outliers/treat-outliers.ts';
import type { IndicatorTree } from './tree/indicator-tree.ts';

/** A cell that is not what was read: filled in where it was missing, or moved as an outlier. */
export interface AlteredCell {
  unit: string;
  indicator: string;
  /** NaN where it was missing. */
  was: number;
  is: number;
  why: 'imputed' | 'winsorized' | 'log';
}

/**
 * Every stage of an evaluation, by code, a number a unit in the order of `units`; NaN where there is none. Nothing is
 * rounded.
 */
export interface Scores {
  units: string[];
  tree: IndicatorTree;
  /** As read, in the unit of the indicator. */
  raw: Map<string, Float64Array>;
  /** After transforms, missing values and outliers. */
  treated: Map<string, Float64Array>;
  treatments: Map<string, Treatment>;
  altered: AlteredCell[];
  /** Indicators made comparable; those left out of the weights are all NaN. */
  rescaled: Map<string, Float64Array>;
  /** Aggregates, the index among them. */
  aggregates: Map<string, Float64Array>;
  /** Of aggregates, 1 the best. */
  ranks: Map<string, Float64Array>;
  /** Of each indicator and aggregate within its parent, summing to 1; 0 for what is left out. */
  weights: Map<string, number>;
  /** Share of each unit's indicators that were filled in. */
  imputedShares: Float64Array;
  findings: Finding[];
}
