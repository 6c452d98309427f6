import { mean } from '../statistics/mean.ts';
import { type Spread, standardDeviation } from '../statistics/standard-deviation.ts';

/** How many standard deviations each number lies above the mean, moved to another mean and deviation. */
export function zScore(
  column: Float64Array,
  [centre, deviation]: [number, number],
  spread: Spread = 'sample',
): Float64Array {
  const own = mean(column);
  const ownDeviation = standardDeviation(column, spread);
  return column.map((value) => ((value - own) / ownDeviation) * deviation + centre);
}
