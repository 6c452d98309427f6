/**
 * First-order and total index of a factor out of a model's results: under two samples, and under the first with the
 * factor's numbers taken from the second. Only the given draws count. Saltelli et al. (2010), Jansen (1999).
 */
export function estimateIndices(
  ofA: Float64Array,
  ofB: Float64Array,
  mixed: Float64Array,
  draws: Int32Array,
): { first: number; total: number } {
  let sum = 0;
  let squares = 0;
  let first = 0;
  let total = 0;
  for (const draw of draws) {
    const inA = ofA[draw] ?? 0;
    const inB = ofB[draw] ?? 0;
    const inMixed = mixed[draw] ?? 0;
    sum += inA + inB;
    squares += inA * inA + inB * inB;
    first += inB * (inMixed - inA);
    total += (inA - inMixed) ** 2;
  }
  const count = draws.length;
  const centre = sum / (2 * count);
  const variance = squares / (2 * count) - centre * centre;
  return { first: first / count / variance, total: total / (2 * count) / variance };
}
