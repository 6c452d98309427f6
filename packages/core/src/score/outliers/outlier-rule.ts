/** How values far from the others are treated: at most so many cells of an indicator are moved in; where that does not
 * suffice and it is allowed, the logarithm is taken. */
export type OutlierRule = 'none' | { winsorize: number; log: boolean };
