/** A sum that carries what rounding loses, so that the order of its terms hardly matters. Neumaier (1974), ZAMM 54. */
export function sum(terms: ArrayLike<number>): number {
  let total = 0;
  let lost = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at] ?? 0;
    const next = total + term;
    lost += Math.abs(total) >= Math.abs(term) ? total - next + term : term - next + total;
    total = next;
  }
  return total + lost;
}
