import { mean } from './mean.ts';
import { sum } from './sum.ts';

/** Pearson's correlation over the units that have both numbers; NaN where fewer than two do or one is constant. */
export function correlation(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const pairs: [number, number][] = [];
  for (let at = 0; at < first.length; at += 1) {
    const a = first[at] ?? Number.NaN;
    const b = second[at] ?? Number.NaN;
    if (!Number.isNaN(a) && !Number.isNaN(b)) pairs.push([a, b]);
  }
  const centreA = mean(pairs.map(([a]) => a));
  const centreB = mean(pairs.map(([, b]) => b));
  const product = sum(pairs.map(([a, b]) => (a - centreA) * (b - centreB)));
  const squaresA = sum(pairs.map(([a]) => (a - centreA) ** 2));
  const squaresB = sum(pairs.map(([, b]) => (b - centreB) ** 2));
  return product / Math.sqrt(squaresA * squaresB);
}
