import { type EvaluationCase, gaps, levels, matrix } from './evaluation-report.ts';

/** A case of every method that the schema knows, and of their meeting. */
export const liveCases: Record<string, EvaluationCase> = {
  'min-max, gaps skipped, mixed levels, a matrix': {
    csv: gaps,
    indicators: levels,
    method: '{ missing: skip, rescale: { minMax: [0, 100] }, aggregate: arithmetic }',
    more: matrix,
  },
  'geometric means above a range, minimum share': {
    csv: gaps,
    indicators: levels,
    method: '{ rescale: { minMax: [1, 100] }, aggregate: [arithmetic, geometric], minShare: 0.6666666 }',
    more: matrix.replace('median', 'mean'),
  },
  'harmonic and power means, means filled in': {
    csv: gaps,
    indicators: levels,
    method:
      '{ missing: mean, rescale: { minMax: [1, 10] }, aggregate: [harmonic, { power: 2 }, { power: 0.5 }] }',
  },
  'power of nought, goalposts on a logarithm, medians filled in': {
    csv: gaps,
    indicators: levels,
    method:
      '{ missing: median, transforms: { size: ln, depth: log10 }, goalposts: { size: [1, 100], cost: [1, 4], depth: [9, 12] }, rescale: { minMax: [1, 100] }, aggregate: { power: 0 } }',
  },
  'z-scores of a sample, means of groups, logarithms': {
    csv: gaps,
    indicators: levels,
    method:
      '{ missing: { groupMean: group }, transforms: { size: log10 }, rescale: { zScore: [100, 10] }, aggregate: arithmetic, rankDigits: 0 }',
    more: matrix.replace('median', '{ x: 99.876, y: 100 }'),
  },
  'z-scores of a population, outliers moved': {
    csv: gaps,
    indicators: levels,
    method:
      '{ missing: { groupMean: group }, outliers: { winsorize: 2 }, rescale: { zScore: [0, 1], spread: population }, aggregate: arithmetic }',
  },
  'outliers to logarithms, tie distance, units unranked': {
    csv: gaps.replace('1,12\n', '1000000,12\n').replace('10.5', '10.5'),
    indicators: levels,
    method:
      '{ missing: mean, outliers: { winsorize: 1, then: log }, rescale: { minMax: [0, 100] }, aggregate: arithmetic, tieDistance: 8, rankDigits: 1, unranked: { group: [c] } }',
  },
  ranks: {
    csv: gaps,
    indicators: levels,
    method: '{ missing: median, rescale: rank, aggregate: arithmetic }',
  },
  'percentile ranks, tie distance': {
    csv: gaps,
    indicators: levels,
    method: '{ rescale: percentileRank, aggregate: arithmetic, tieDistance: 0.08 }',
  },
  'Borda and Copeland': {
    csv: gaps,
    indicators: levels,
    method: '{ rescale: borda, aggregate: [arithmetic, copeland], minShare: 0.6 }',
  },
  'distance to the best, goalposts, Copeland throughout': {
    csv: gaps,
    indicators: levels,
    method: '{ rescale: distanceToBest, goalposts: { reach: [2, 8], risk: [2, 8] }, aggregate: copeland }',
    id: 'a-b',
  },
  'distance to a target, capped': {
    csv: gaps,
    indicators: levels,
    method:
      '{ missing: mean, rescale: { distanceToTarget: { reach: 8, use: 4, cost: 1, risk: 3, depth: 12, size: 100 }, capped: true }, aggregate: arithmetic }',
  },
  'nothing rescaled, one level': {
    csv: gaps,
    indicators: [
      '{ code: index, title: { zh-CN: 总指数, en: Index } }',
      '{ code: reach, parent: index, field: reach }',
      '{ code: use, parent: index, field: use, weight: 2.5 }',
      '{ code: cost, parent: index, field: cost, direction: -1 }',
    ],
    method: '{ rescale: none, aggregate: arithmetic }',
  },
  'an indicator that is the same for all, equal weights': {
    csv: gaps.replace(/,(\d[\d.]*)?,([^,\n]*)\n/g, ',5,$2\n'),
    indicators: levels,
    method: '{ weighting: equal, rescale: { minMax: [0, 100] }, aggregate: arithmetic, screen: 0.7 }',
  },
  'weights from the numbers': {
    csv: gaps,
    indicators: levels,
    method: '{ weighting: critic, missing: mean, rescale: { minMax: [0, 100] }, aggregate: arithmetic }',
  },
};
