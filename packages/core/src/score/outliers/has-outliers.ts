import { excessKurtosis, skewness } from '../statistics/shape.ts';

/**
 * True where |skewness| ≥ 2 and excess kurtosis ≥ 3.5: Groeneveld and Meeden's rule as the JRC's audits use it. False
 * for fewer than four numbers or constant ones.
 */
export function hasOutliers(values: ArrayLike<number>): boolean {
  return Math.abs(skewness(values)) >= 2 && excessKurtosis(values) >= 3.5;
}
