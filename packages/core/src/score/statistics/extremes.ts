/** The smallest and the largest of the numbers that are there; NaN twice where there are none. */
export function extremes(values: ArrayLike<number>): { min: number; max: number } {
  let min = Number.NaN;
  let max = Number.NaN;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (!(value >= min)) min = Number.isNaN(value) ? min : value;
    if (!(value <= max)) max = Number.isNaN(value) ? max : value;
  }
  return { min, max };
}
