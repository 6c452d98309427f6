/** How indicators are made comparable. `minMax` and `zScore`: to which range, to which mean and standard deviation. */
export type RescaleRule =
  | { minMax: [low: number, high: number] }
  | { zScore: [mean: number, deviation: number]; spread?: 'sample' | 'population' }
  | { distanceToTarget: Record<string, number>; capped?: boolean }
  | 'rank'
  | 'percentileRank'
  | 'borda'
  | 'distanceToBest'
  | 'none';
