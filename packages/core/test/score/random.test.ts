import { describe, expect, it } from 'vitest';
import type { Method } from '../../src/score/method.ts';
import { createRandom, type Random, randomFrom } from '../../src/score/robustness/create-random.ts';
import { simulate } from '../../src/score/robustness/simulate.ts';
import { buildTree } from '../../src/score/tree/build-tree.ts';

function words(random: Random, count: number): number[] {
  return Array.from({ length: count }, () => random.next() * 2 ** 32);
}

describe('the generator of draws', () => {
  it('is xoshiro128**: the first words that its authors’ program gives from the state 1, 2, 3, 4', () => {
    expect(words(randomFrom([1, 2, 3, 4]), 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  // Worked out by a separate program in Python, with whole numbers of any length.
  it.each([
    [0, [1789933344, 44971166, 2521387044, 3848737593, 1138324114], 2470510109],
    [1, [393288148, 2174103013, 3814759091, 2092745082, 1865176206], 2904505416],
    [20_231_124, [2871979386, 3868938984, 569730377, 2156492505, 3091620316], 3709024093],
    [4_294_967_295, [4104197751, 1825856343, 1152209388, 2427537429, 3685145430], 369485560],
  ])('seeded with %d by splitmix32 gives the words that it gives everywhere', (seed, first, millionth) => {
    expect(words(createRandom(seed), 5)).toEqual(first);
    expect(words(createRandom(seed), 1_000_000).at(-1)).toBe(millionth);
  });
});

describe('ranks over 1000 draws', () => {
  const { tree } = buildTree([
    { code: 'index', parent: null, weight: 1, direction: 1 },
    { code: 'x', parent: 'index', weight: 1, direction: 1 },
    { code: 'y', parent: 'index', weight: 1, direction: 1 },
    { code: 'a', parent: 'x', weight: 1, direction: 1 },
    { code: 'b', parent: 'x', weight: 2, direction: -1 },
    { code: 'c', parent: 'y', weight: 1, direction: 1 },
  ]);
  if (!tree) throw new Error('The tree is not sound.');
  const data = {
    units: ['one', 'two', 'three', 'four'],
    columns: new Map([
      ['a', Float64Array.of(90, 40, 50, 10)],
      ['b', Float64Array.of(60, 20, 45, 10)],
      ['c', Float64Array.of(20, Number.NaN, 45, 70)],
    ]),
  };
  const method: Method = {
    screen: 0,
    missing: 'skip',
    outliers: 'none',
    rescale: { minMax: [1, 100] },
    weighting: 'given',
    aggregate: ['arithmetic'],
    minShare: 0,
    rank: {},
  };

  // By the same separate program, which draws, drops, rescales, weighs and ranks on its own.
  it.each([
    [
      1,
      [
        [125, 66, 97, 712],
        [61, 676, 105, 158],
        [72, 191, 683, 54],
        [742, 67, 115, 76],
      ],
      0.5,
    ],
    [
      4294967295,
      [
        [128, 50, 110, 712],
        [65, 675, 113, 147],
        [60, 200, 690, 50],
        [747, 75, 87, 91],
      ],
      0.4895,
    ],
  ])('fall as they do everywhere, seed %d', (seed, counts, meanShift) => {
    const result = simulate(data, tree, method, {
      draws: 1000,
      seed,
      weights: 0.5,
      rescale: [{ minMax: [1, 100] }, 'rank'],
      dropOne: true,
      top: 1,
    });
    expect(result.tally.counts.map((ranks) => [...ranks])).toEqual(counts);
    expect(result.meanShift).toBe(meanShift);
  });
});
