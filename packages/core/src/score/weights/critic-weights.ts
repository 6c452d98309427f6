import { correlation } from '../statistics/correlation.ts';
import { standardDeviation } from '../statistics/standard-deviation.ts';
import { sum } from '../statistics/sum.ts';

/**
 * Weights by how much a column varies and how little it agrees with the others, summing to 1: its standard deviation
 * times the sum of 1 − its correlation with each. Diakoulaki, Mavrotas and Papayannakis (1995), Computers & Operations
 * Research 22(7). Columns are rescaled to a common range before.
 */
export function criticWeights(columns: Float64Array[]): number[] {
  const contents = columns.map((column) => {
    const conflict = sum(
      columns.map((other) => (other === column ? 0 : 1 - (correlation(column, other) || 0))),
    );
    return (standardDeviation(column) || 0) * conflict;
  });
  const whole = sum(contents);
  return contents.map((content) => (whole === 0 ? 1 / columns.length : content / whole));
}
