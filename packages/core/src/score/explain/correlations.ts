import { correlation } from '../statistics/correlation.ts';

/** Pearson's correlation of each column with each, in their order; 1 on the diagonal. */
export function correlations(columns: Float64Array[]): number[][] {
  return columns.map((first) => columns.map((second) => (first === second ? 1 : correlation(first, second))));
}
