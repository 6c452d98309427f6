import { present } from '../statistics/present.ts';

/** Place of each number counted from the smallest, 1; equal ones share the lowest. NaN where it is missing. */
export function rankUpwards(column: Float64Array): Float64Array {
  const sorted = Float64Array.from(present(column)).sort();
  const places = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!places.has(value)) places.set(value, at + 1);
  });
  return column.map((value) => places.get(value) ?? Number.NaN);
}

/** How many numbers are smaller: Borda's count. */
export function borda(column: Float64Array): Float64Array {
  return rankUpwards(column).map((place) => place - 1);
}

/** The share of the other numbers that are smaller, 0 to 1. */
export function percentileRank(column: Float64Array): Float64Array {
  const count = present(column).length;
  return rankUpwards(column).map((place) => (place - 1) / (count - 1));
}
