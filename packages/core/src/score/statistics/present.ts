/** The numbers that are there, in order. */
export function present(values: ArrayLike<number>): number[] {
  const found: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (!Number.isNaN(value)) found.push(value);
  }
  return found;
}
