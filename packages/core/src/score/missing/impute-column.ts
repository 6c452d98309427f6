import { mean } from '../statistics/mean.ts';
import { median } from '../statistics/quantile.ts';
import type { MissingRule } from './missing-rule.ts';

/** A copy in which missing numbers are filled by the rule; what the rule has nothing for stays NaN. */
export function imputeColumn(column: Float64Array, rule: MissingRule): Float64Array {
  if (rule === 'skip' || rule === 'error') return Float64Array.from(column);
  if (typeof rule === 'string') {
    const filling = rule === 'mean' ? mean(column) : median(column);
    return column.map((value) => (Number.isNaN(value) ? filling : value));
  }
  const labels = rule.groupMean;
  const means = new Map<string, number>();
  for (const label of new Set(labels)) means.set(label, mean(column.filter((_, at) => labels[at] === label)));
  return column.map((value, at) => (Number.isNaN(value) ? (means.get(labels[at] ?? '') ?? value) : value));
}
