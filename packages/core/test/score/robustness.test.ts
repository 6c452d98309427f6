import { describe, expect, it } from 'vitest';
import type { IndicatorData } from '../../src/score/indicator-data.ts';
import type { Method } from '../../src/score/method.ts';
import { nominalChoice } from '../../src/score/robustness/choice.ts';
import { createRandom } from '../../src/score/robustness/create-random.ts';
import { DrawingBoard } from '../../src/score/robustness/drawing-board.ts';
import { emptyTally, rankQuantile, tallyRanks, topShare } from '../../src/score/robustness/rank-tally.ts';
import { simulate } from '../../src/score/robustness/simulate.ts';
import { scoreUnits } from '../../src/score/score-units.ts';
import { quantile } from '../../src/score/statistics/quantile.ts';
import { buildTree } from '../../src/score/tree/build-tree.ts';

const { tree } = buildTree([
  { code: 'index', parent: null, weight: 1, direction: 1 },
  { code: 'x', parent: 'index', weight: 1, direction: 1 },
  { code: 'y', parent: 'index', weight: 1, direction: 1 },
  { code: 'a', parent: 'x', weight: 1, direction: 1 },
  { code: 'b', parent: 'x', weight: 2, direction: -1 },
  { code: 'c', parent: 'y', weight: 1, direction: 1 },
]);
if (!tree) throw new Error('The tree is not sound.');
const sound = tree;

const data: IndicatorData = {
  units: ['far ahead', 'one', 'two', 'behind'],
  columns: new Map([
    ['a', Float64Array.of(100, 40, 50, 1)],
    ['b', Float64Array.of(1, 50, 40, 100)],
    ['c', Float64Array.of(90, Number.NaN, 45, 2)],
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

const uncertainty = {
  draws: 2000,
  seed: 20_231_124,
  weights: 0.5,
  missing: ['skip' as const, 'mean' as const],
  rescale: [{ minMax: [1, 100] as [number, number] }, 'rank' as const],
  aggregate: [['arithmetic' as const], ['geometric' as const]],
  dropOne: true,
  top: 1,
};

describe('robustness of ranks', () => {
  it('its numbers are spread evenly', () => {
    const random = createRandom(7);
    const bins = new Uint32Array(16);
    for (let draw = 0; draw < 160_000; draw += 1) {
      const bin = Math.floor(random.next() * 16);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const chi = [...bins].reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(37.7);
  });

  it('the fast board gives what the model gives, under every option', () => {
    const options = {
      missing: uncertainty.missing,
      rescale: uncertainty.rescale,
      aggregate: uncertainty.aggregate,
    };
    const board = new DrawingBoard(data, sound, method, options);
    options.missing.forEach((missing, m) => {
      options.rescale.forEach((rescale, r) => {
        options.aggregate.forEach((aggregate, a) => {
          const scores = board.score({ ...nominalChoice(sound), missing: m, rescale: r, aggregate: a });
          const expected = scoreUnits(data, sound, { ...method, missing, rescale, aggregate });
          sound.branches.forEach(({ code }, at) => {
            scores[at]?.forEach((score, unit) => {
              const wanted = expected.aggregates.get(code)?.[unit] ?? Number.NaN;
              if (Number.isNaN(wanted)) expect(score).toBeNaN();
              else expect(score).toBeCloseTo(wanted, 9);
            });
          });
        });
      });
    });
  });

  it('the same seed gives the same result, another one another', () => {
    const first = simulate(data, sound, method, uncertainty);
    expect(simulate(data, sound, method, uncertainty)).toEqual(first);
    expect(simulate(data, sound, method, { ...uncertainty, seed: 1 }).tally).not.toEqual(first.tally);
  });

  it('tells the steady from the unsteady', () => {
    const { units, meanShift } = simulate(data, sound, method, uncertainty);
    expect(units.map(({ rank }) => rank)).toEqual([1, 2, 3, 4].map((_, at) => units[at]?.rank));
    expect(units[0]).toMatchObject({ unit: 'far ahead', rank: 1, low: 1, median: 1, high: 1, topShare: 1 });
    expect(units[3]).toMatchObject({ unit: 'behind', rank: 4, low: 4, high: 4, topShare: 0 });
    expect(units[1]?.high).toBeGreaterThan(units[1]?.low ?? 9);
    expect(meanShift).toBeGreaterThan(0);
    expect(meanShift).toBeLessThan(1);
  });

  it('with nothing uncertain nothing moves', () => {
    const { units, meanShift } = simulate(data, sound, method, {
      draws: 50,
      seed: 3,
      weights: 0,
      dropOne: false,
      top: 2,
    });
    expect(meanShift).toBe(0);
    for (const { rank, low, median, high } of units) expect([low, median, high]).toEqual([rank, rank, rank]);
  });

  it('says in how many draws a unit stays in its quadrant', () => {
    const { units } = simulate(data, sound, method, uncertainty, { x: 'x', y: 'y', thresholds: 'median' });
    expect(units[0]?.quadrantShare).toBe(1);
    for (const { quadrantShare = -1 } of units) {
      expect(quadrantShare).toBeGreaterThanOrEqual(0);
      expect(quadrantShare).toBeLessThanOrEqual(1);
    }
  });

  it('takes quantiles of ranks as type 7 does', () => {
    const ranks = [1, 1, 2, 3, 3, 3, 4, 2, 1, 4];
    const tally = emptyTally(4);
    for (const rank of ranks) tallyRanks(tally, Float64Array.of(rank, 9, 9, 9));
    const [counts = new Uint32Array()] = tally.counts;
    for (const share of [0, 0.05, 0.5, 0.61, 0.95, 1])
      expect(rankQuantile(counts, share)).toBeCloseTo(quantile(ranks, share), 12);
    expect(topShare(tally, counts, 2)).toBe(0.5);
  });
});
