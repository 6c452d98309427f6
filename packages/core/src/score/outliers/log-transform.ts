import { extremes } from '../statistics/extremes.ts';

/** ln(x − min + 0.01 (max − min)) of each number: a scale that draws a long tail in. COINr, `log_CT`. */
export function logTransform(column: Float64Array): Float64Array {
  const { min, max } = extremes(column);
  return column.map((value) => Math.log(value - min + 0.01 * (max - min)));
}
