import { extremes } from '../statistics/extremes.ts';

/** The smallest number becomes `low`, the largest `high`, the others stand between in proportion. */
export function minMax(column: Float64Array, [low, high]: [number, number]): Float64Array {
  const { min, max } = extremes(column);
  return column.map((value) => ((value - min) / (max - min)) * (high - low) + low);
}
