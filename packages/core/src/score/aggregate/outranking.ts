/** Shares this near to each other differ by rounding alone. */
const closeness = 1e-12;

/**
 * For each pair of units the share of weight under which the first is better, plus half of that under which they are
 * equal, over the parts that both have; 0.5 where they share none. Row by row, `units` × `units`, 0 on the diagonal.
 * Munda and Nardo (2009), Handbook (2008) step 6.
 */
export function outrankingMatrix(parts: Float64Array[], weights: ArrayLike<number>): Float64Array {
  const units = parts[0]?.length ?? 0;
  const shares = new Float64Array(units * units);
  for (let first = 0; first < units; first += 1) {
    for (let second = first + 1; second < units; second += 1) {
      let better = 0;
      let whole = 0;
      for (let part = 0; part < parts.length; part += 1) {
        const a = parts[part]?.[first] ?? Number.NaN;
        const b = parts[part]?.[second] ?? Number.NaN;
        if (Number.isNaN(a) || Number.isNaN(b)) continue;
        const weight = weights[part] ?? 0;
        whole += weight;
        better += a > b ? weight : a === b ? weight / 2 : 0;
      }
      const share = whole === 0 ? 0.5 : better / whole;
      shares[first * units + second] = share;
      shares[second * units + first] = 1 - share;
    }
  }
  return shares;
}

/**
 * Copeland's score of each unit: pairs that it wins minus pairs that it loses, by `outrankingMatrix`. NaN for a unit
 * that has fewer than `minShare` of the parts, or none; such a unit is not compared with.
 */
export function copelandScores(
  parts: Float64Array[],
  weights: ArrayLike<number>,
  minShare = 0,
): Float64Array {
  const units = parts[0]?.length ?? 0;
  const isThere = Array.from({ length: units }, (_, unit) => {
    const count = parts.filter((part) => !Number.isNaN(part[unit] ?? Number.NaN)).length;
    return count > 0 && count / parts.length >= minShare;
  });
  const shares = outrankingMatrix(parts, weights);
  return Float64Array.from({ length: units }, (_, first) => {
    if (!isThere[first]) return Number.NaN;
    let score = 0;
    for (let second = 0; second < units; second += 1) {
      if (second === first || !isThere[second]) continue;
      const lead = (shares[first * units + second] ?? 0.5) - 0.5;
      if (Math.abs(lead) > closeness) score += Math.sign(lead);
    }
    return score;
  });
}
