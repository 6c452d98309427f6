/**
 * First-order and total index of a factor out of a model's results: under two samples, and under the first with the
 * factor's numbers taken from the second. Only the given draws count. Saltelli et al. (2010), Jansen (1999); results are
 * centred first, which takes noise out of the first-order index.
 */
export function estimateIndices(
  ofA: Float64Array,
  ofB: Float64Array,
  mixed: Float64Array,
  draws: Int32Array,
): { first: number; total: number } {
  let sum = 0;
  for (const draw of draws) sum += (ofA[draw] ?? 0) + (ofB[draw] ?? 0);
  const centre = sum / (2 * draws.length);
  let squares = 0;
  let first = 0;
  let total = 0;
  for (const draw of draws) {
    const inA = (ofA[draw] ?? 0) - centre;
    const inB = (ofB[draw] ?? 0) - centre;
    const inMixed = (mixed[draw] ?? 0) - centre;
    squares += inA * inA + inB * inB;
    first += inB * (inMixed - inA);
    total += (inA - inMixed) ** 2;
  }
  const variance = squares / (2 * draws.length);
  return { first: first / draws.length / variance, total: total / (2 * draws.length) / variance };
}
