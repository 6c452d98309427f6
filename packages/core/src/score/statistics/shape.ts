import { mean } from './mean.ts';
import { present } from './present.ts';
import { standardDeviation } from './standard-deviation.ts';
import { sum } from './sum.ts';

/** Third and fourth powers of how many standard deviations each number lies from the mean, summed. */
function powers(found: number[]): { third: number; fourth: number } {
  const centre = mean(found);
  const deviation = standardDeviation(found);
  const distances = found.map((value) => (value - centre) / deviation);
  return { third: sum(distances.map((z) => z ** 3)), fourth: sum(distances.map((z) => z ** 4)) };
}

/** Skewness of a sample as SKEW of a spreadsheet gives it; missing ones are left out. NaN for fewer than three. */
export function skewness(values: ArrayLike<number>): number {
  const found = present(values);
  const n = found.length;
  return (n / ((n - 1) * (n - 2))) * powers(found).third;
}

/** Excess kurtosis of a sample as KURT of a spreadsheet gives it; missing ones are left out. NaN for fewer than four. */
export function excessKurtosis(values: ArrayLike<number>): number {
  const found = present(values);
  const n = found.length;
  const scale = (n * (n + 1)) / ((n - 1) * (n - 2) * (n - 3));
  return scale * powers(found).fourth - (3 * (n - 1) ** 2) / ((n - 2) * (n - 3));
}
