import { mean } from './mean.ts';
import { present } from './present.ts';
import { sum } from './sum.ts';

/** Whether the numbers are all there are (divided by n) or a sample of more (divided by n − 1). */
export type Spread = 'sample' | 'population';

/** Standard deviation of the numbers that are there; NaN where there are too few. */
export function standardDeviation(values: ArrayLike<number>, spread: Spread = 'sample'): number {
  const found = present(values);
  const centre = mean(found);
  const squares = sum(found.map((value) => (value - centre) ** 2));
  return Math.sqrt(squares / (spread === 'sample' ? found.length - 1 : found.length));
}
