import { extremes } from '../statistics/extremes.ts';

/** 1 for the largest number, less in proportion to how far below it the others lie, 0 for the smallest. */
export function distanceToBest(column: Float64Array): Float64Array {
  const { min, max } = extremes(column);
  return column.map((value) => 1 - (max - value) / (max - min));
}
