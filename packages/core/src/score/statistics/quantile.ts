import { present } from './present.ts';

/**
 * The quantile of the numbers that are there, `share` from 0 to 1, between neighbours by straight lines: type 7 of
 * Hyndman and Fan (1996), The American Statistician 50(4). NaN where there are none.
 */
export function quantile(values: ArrayLike<number>, share: number): number {
  const sorted = new Float64Array(present(values)).sort();
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** The middle one of the numbers that are there, or the mean of the two in the middle; NaN where there are none. */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
