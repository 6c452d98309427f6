import { sum } from '../statistics/sum.ts';

/** Weights out of pairwise judgements, and how well the judgements agree with one another. */
export interface AhpWeights {
  /** In the order of the matrix, summing to 1. */
  weights: number[];
  /** Largest eigenvalue; the size of the matrix where judgements agree throughout. */
  eigenvalue: number;
  /** 0 where judgements agree; 0.1 and more is not usable. */
  consistencyRatio: number;
}

/** Judgements with this consistency ratio or a higher one are refused: Saaty (1980). */
export const highestConsistencyRatio = 0.1;

/** Mean consistency index of random matrices by size, from 1: Saaty (1980), The Analytic Hierarchy Process. */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/**
 * The principal eigenvector of a matrix whose cells say how many times as important the row is as the column; found by
 * repeated multiplication. The consistency ratio is NaN for more than 15 rows.
 */
export function ahpWeights(judgements: number[][]): AhpWeights {
  const size = judgements.length;
  let weights: number[] = judgements.map(() => 1 / size);
  let eigenvalue = size;
  for (let step = 0; step < 10_000; step += 1) {
    const product = judgements.map((row) => sum(row.map((cell, at) => cell * (weights[at] ?? 0))));
    eigenvalue = sum(product);
    const next = product.map((value) => value / eigenvalue);
    const moved = Math.max(...next.map((value, at) => Math.abs(value - (weights[at] ?? 0))));
    weights = next;
    if (moved < 1e-15) break;
  }
  const index = size > 2 ? (eigenvalue - size) / (size - 1) : 0;
  return {
    weights,
    eigenvalue,
    consistencyRatio: size > 2 ? index / (randomIndex[size - 1] ?? Number.NaN) : 0,
  };
}
