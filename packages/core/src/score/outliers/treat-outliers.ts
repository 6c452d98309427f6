import { hasOutliers } from './has-outliers.ts';
import { logTransform } from './log-transform.ts';
import type { OutlierRule } from './outlier-rule.ts';
import { winsorize } from './winsorize.ts';

/** What was done to an indicator: nothing, single cells moved, or all of them put on a logarithmic scale. */
export type Treatment = 'none' | 'winsorized' | 'log';

/**
 * A column treated for outliers. The logarithm is taken of the original column, where winsorizing did not suffice and
 * the rule allows it.
 */
export function treatOutliers(
  column: Float64Array,
  rule: OutlierRule,
): { column: Float64Array; treatment: Treatment } {
  if (rule === 'none' || !hasOutliers(column)) {
    return { column: Float64Array.from(column), treatment: 'none' };
  }
  const moved = winsorize(column, rule.winsorize);
  if (rule.log && hasOutliers(moved)) return { column: logTransform(column), treatment: 'log' };
  return {
    column: moved,
    treatment: moved.every((value, at) => Object.is(value, column[at])) ? 'none' : 'winsorized',
  };
}
