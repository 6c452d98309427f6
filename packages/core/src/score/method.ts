import type { AggregateRule } from './aggregate/aggregate-rule.ts';
import type { MissingRule } from './missing/missing-rule.ts';
import type { OutlierRule } from './outliers/outlier-rule.ts';
import type { RankRule } from './rank/rank-rule.ts';
import type { RescaleRule } from './rescale/rescale-rule.ts';
import type { WeightRule } from './weights/weight-rule.ts';

/** A scale that an indicator is put on before anything else: income counts by its logarithm, say. */
export type Transform = 'ln' | 'log10';

/** Every choice that makes scores out of indicators. */
export interface Method {
  /** Units with a smaller share of their indicators are left out and named; 0 keeps them all. */
  screen: number;
  missing: MissingRule;
  outliers: OutlierRule;
  /** By indicator; they are taken of goalposts too. */
  transforms?: Record<string, Transform>;
  rescale: RescaleRule;
  /** By indicator: fixed ends in its own unit, the smaller first. */
  goalposts?: Record<string, [number, number]>;
  weighting: WeightRule;
  /** Lowest level first; the last one goes on upwards. At least one. */
  aggregate: AggregateRule[];
  /** Smallest share of its parts that an aggregate needs, checked at each level; 0 to 1. */
  minShare: number;
  rank: RankRule;
}
