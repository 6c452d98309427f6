/** How values far from the others are treated. `winsorize`: how many cells of an indicator may be moved at most. */
export type OutlierRule = 'none' | { winsorize: number; then?: 'log' };
