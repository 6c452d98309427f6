import { mean } from '../statistics/mean.ts';
import { median } from '../statistics/quantile.ts';
import type { IndicatorTree } from '../tree/indicator-tree.ts';

/** Two aggregates that make a matrix, and where each is parted into low and high. */
export interface MatrixSpec {
  x: string;
  y: string;
  /** `given`: in the unit of the scores. */
  thresholds: 'median' | 'mean' | { x: number; y: number };
}

/** Where the matrix is parted. */
export function thresholdsOf(
  x: Float64Array,
  y: Float64Array,
  { thresholds }: MatrixSpec,
): { x: number; y: number } {
  if (typeof thresholds === 'object') return thresholds;
  const middle = thresholds === 'mean' ? mean : median;
  return { x: middle(x), y: middle(y) };
}

/** Number of each unit's quadrant: 0 low x and y, 1 high x, 2 high y, 3 both high; −1 without a score. At a threshold is high. */
export function quadrantsOf(scores: Float64Array[], tree: IndicatorTree, matrix: MatrixSpec): Int8Array {
  const column = (code: string) => {
    const at = tree.branches.findIndex((branch) => branch.code === code);
    const found = scores[at];
    if (!found) throw new Error(`There is no aggregate ${code} to make a matrix of.`);
    return found;
  };
  return quadrants(column(matrix.x), column(matrix.y), matrix);
}

/** The same from the two columns themselves. */
export function quadrants(x: Float64Array, y: Float64Array, matrix: MatrixSpec): Int8Array {
  const at = thresholdsOf(x, y, matrix);
  const placed = new Int8Array(x.length);
  for (let unit = 0; unit < x.length; unit += 1) {
    const own = x[unit] ?? Number.NaN;
    const other = y[unit] ?? Number.NaN;
    const isKnown = !Number.isNaN(own) && !Number.isNaN(other);
    placed[unit] = isKnown ? (own >= at.x ? 1 : 0) + (other >= at.y ? 2 : 0) : -1;
  }
  return placed;
}
