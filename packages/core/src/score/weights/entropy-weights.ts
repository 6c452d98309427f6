import { present } from '../statistics/present.ts';
import { sum } from '../statistics/sum.ts';

/**
 * Weights by how unevenly units share in each column, summing to 1: one less Shannon's entropy of the shares over ln n.
 * Hwang and Yoon (1981), Multiple Attribute Decision Making. Columns are numbers of at least 0; a column of zeros or of
 * equal numbers weighs nothing.
 */
export function entropyWeights(columns: Float64Array[]): number[] {
  const spreads = columns.map((column) => {
    const found = present(column);
    const whole = sum(found);
    if (whole === 0 || found.length < 2) return 0;
    const shares = found.map((value) => value / whole);
    const entropy =
      -sum(shares.map((share) => (share === 0 ? 0 : share * Math.log(share)))) / Math.log(found.length);
    return Math.max(0, 1 - entropy);
  });
  const whole = sum(spreads);
  return spreads.map((spread) => (whole === 0 ? 1 / columns.length : spread / whole));
}
