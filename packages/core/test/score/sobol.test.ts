import { describe, expect, it } from 'vitest';
import type { IndicatorData } from '../../src/score/indicator-data.ts';
import type { Method } from '../../src/score/method.ts';
import { createRandom } from '../../src/score/robustness/create-random.ts';
import { estimateIndices } from '../../src/score/robustness/estimate-indices.ts';
import { sobolIndices } from '../../src/score/robustness/sobol.ts';
import { buildTree } from '../../src/score/tree/build-tree.ts';

const { tree } = buildTree([
  { code: 'index', parent: null, weight: 1, direction: 1 },
  ...['a', 'b', 'c'].map((code) => ({ code, parent: 'index', weight: 1, direction: 1 as const })),
]);
if (!tree) throw new Error('The tree is not sound.');
const sound = tree;

const data: IndicatorData = {
  units: ['u', 'v', 'w', 'x', 'y', 'z'],
  columns: new Map([
    ['a', Float64Array.of(9, 7, 6, 4, 2, 1)],
    ['b', Float64Array.of(2, 9, 1, 8, 7, 3)],
    ['c', Float64Array.of(5, 1, 9, 3, 8, 2)],
  ]),
};

const method: Method = {
  screen: 0,
  missing: 'skip',
  outliers: 'none',
  rescale: { minMax: [1, 100] },
  aggregate: ['arithmetic'],
  minShare: 0,
  weighting: 'given',
  rank: {},
};

describe('Sobol’ indices of the mean rank shift', () => {
  it('a single factor explains everything', () => {
    const only = { draws: 4000, seed: 5, weights: 0, dropOne: true, top: 1 };
    const [index, ...others] = sobolIndices(data, sound, method, only);
    expect(others).toEqual([]);
    expect(index?.factor).toBe('dropOne');
    for (const [low, high] of [index?.firstInterval ?? [9, 9], index?.totalInterval ?? [9, 9]]) {
      expect(low).toBeLessThan(1);
      expect(high).toBeGreaterThan(1);
    }
  });

  it('agrees with what can be worked out by hand: of x + 2y, a fifth and four fifths', () => {
    const random = createRandom(3);
    const draws = 200_000;
    const uniform = () => Float64Array.from({ length: draws }, () => random.next());
    const [xa, ya, xb, yb] = [uniform(), uniform(), uniform(), uniform()];
    const model = (x: Float64Array, y: Float64Array) => x.map((value, at) => value + 2 * (y[at] ?? 0));
    const all = Int32Array.from({ length: draws }, (_, at) => at);
    const ofX = estimateIndices(model(xa, ya), model(xb, yb), model(xb, ya), all);
    const ofY = estimateIndices(model(xa, ya), model(xb, yb), model(xa, yb), all);
    for (const found of [ofX.first, ofX.total]) expect(Math.abs(found - 0.2)).toBeLessThan(0.02);
    for (const found of [ofY.first, ofY.total]) expect(Math.abs(found - 0.8)).toBeLessThan(0.02);
  });

  it('each factor has its indices inside their intervals, and what does nothing explains nothing', () => {
    const uncertainty = {
      draws: 3000,
      seed: 11,
      weights: 0.3,
      dropOne: true,
      top: 1,
      aggregate: [['arithmetic' as const], ['geometric' as const]],
      // No number is missing, so what stands in for one makes no difference.
      missing: ['skip' as const, 'mean' as const],
    };
    const indices = sobolIndices(data, sound, method, uncertainty);
    expect(indices.map(({ factor }) => factor)).toEqual(['missing', 'aggregate', 'dropOne', 'weights']);
    for (const { first, firstInterval, total, totalInterval } of indices) {
      expect(first).toBeGreaterThanOrEqual(firstInterval[0]);
      expect(first).toBeLessThanOrEqual(firstInterval[1]);
      expect(total).toBeGreaterThanOrEqual(totalInterval[0]);
      expect(total).toBeLessThanOrEqual(totalInterval[1]);
    }
    expect(indices[0]).toMatchObject({ first: 0, total: 0 });
    expect(sobolIndices(data, sound, method, uncertainty)).toEqual(indices);
  });
});
