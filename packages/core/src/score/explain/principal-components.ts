import { symmetricEigen } from '../statistics/eigen.ts';

/** Directions in which indicators vary together, the most important first. */
export interface PrincipalComponents {
  /** Eigenvalues of the correlations; they sum to the number of indicators. */
  eigenvalues: number[];
  /** Share of all variance, 0 to 1. */
  shares: number[];
  /** By component: correlation of each indicator with it; the sign of a component means nothing. */
  loadings: number[][];
}

/** Principal components of a matrix of correlations. Handbook (2008), step 4. */
export function principalComponents(correlations: number[][]): PrincipalComponents {
  const { values, vectors } = symmetricEigen(correlations);
  return {
    eigenvalues: values,
    shares: values.map((value) => value / correlations.length),
    loadings: vectors.map((vector, at) =>
      vector.map((part) => part * Math.sqrt(Math.max(0, values[at] ?? 0))),
    ),
  };
}
