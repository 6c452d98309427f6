/** The smallest of 1, 2, 5 × a power of ten that is at least `size`. */
export function roundStep(size: number): { count: number; exponent: number } {
  const exponent = size > 0 ? Math.floor(Math.log10(size)) : 0;
  const count = [1, 2, 5].find((candidate) => candidate * 10 ** exponent >= size * (1 - 1e-9));
  return count === undefined ? { count: 1, exponent: exponent + 1 } : { count, exponent };
}
