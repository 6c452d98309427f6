import { extremes } from '../statistics/extremes.ts';
import { skewness } from '../statistics/shape.ts';
import { hasOutliers } from './has-outliers.ts';

/**
 * A copy whose extremes are moved in until it has no outliers or `most` cells are moved: where it is skewed to the
 * right, all cells at the maximum become the next lower value, else those at the minimum the next higher one.
 * OECD/JRC Handbook (2008); the same steps as winsorisation in COINr.
 */
export function winsorize(column: Float64Array, most: number): Float64Array {
  const moved = Float64Array.from(column);
  let count = 0;
  while (count < most && hasOutliers(moved)) {
    const high = skewness(moved) >= 0;
    const { min, max } = extremes(moved);
    const end = high ? max : min;
    const rest = extremes(moved.map((value) => (value === end ? Number.NaN : value)));
    const next = high ? rest.max : rest.min;
    if (Number.isNaN(next)) break;
    for (let at = 0; at < moved.length; at += 1) if (moved[at] === end) moved[at] = next;
    count = moved.filter((value) => value === next).length;
  }
  return moved;
}
