import { present } from './present.ts';
import { sum } from './sum.ts';

/** Arithmetic mean of the numbers that are there; NaN where none is. */
export function mean(values: ArrayLike<number>): number {
  const found = present(values);
  return sum(found) / found.length;
}
