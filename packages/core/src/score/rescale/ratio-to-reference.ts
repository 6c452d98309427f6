/** Each number as a multiple of a reference: the mean, the best, the worst or one unit. Handbook (2008), table 15. */
export function ratioToReference(column: Float64Array, reference: number): Float64Array {
  return column.map((value) => value / reference);
}

/** 1 above the mean by more than `share` of it, −1 below by more, else 0. Handbook (2008), table 15. */
export function aboveOrBelow(column: Float64Array, mean: number, share: number): Float64Array {
  return ratioToReference(column, mean).map((ratio) => {
    if (Number.isNaN(ratio)) return ratio;
    return ratio > 1 + share ? 1 : ratio < 1 - share ? -1 : 0;
  });
}
