import { extremes } from '../statistics/extremes.ts';

/** 0 for the smallest number, 1 for the target; beyond it more than 1 unless capped. */
export function distanceToTarget(column: Float64Array, target: number, capped = false): Float64Array {
  const { min } = extremes(column);
  return column.map((value) => {
    const share = (value - min) / (target - min);
    return capped ? Math.min(1, share) : share;
  });
}
