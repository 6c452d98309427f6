import { describe, expect, it } from 'vitest';
import type { Method } from '../../src/score/method.ts';
import { roundHalfAway } from '../../src/score/rank/round-half-away.ts';
import { scoreUnits } from '../../src/score/score-units.ts';
import { buildTree } from '../../src/score/tree/build-tree.ts';
import { columnOf, hasTruth, readTruth } from './read-truth.ts';

const method: Method = {
  screen: 0,
  missing: 'error',
  outliers: 'none',
  transforms: { income: 'ln' },
  rescale: { minMax: [0, 1] },
  goalposts: { life: [20, 85], expected: [0, 18], mean: [0, 15], income: [100, 75_000] },
  aggregate: ['arithmetic', 'geometric'],
  minShare: 0,
  weighting: 'given',
  rank: { digits: 3 },
};

function humanTree() {
  const part = (code: string, parent: string | null) => ({ code, parent, weight: 1, direction: 1 as const });
  const { tree } = buildTree([
    part('hdi', null),
    part('health', 'hdi'),
    part('education', 'hdi'),
    part('living', 'hdi'),
    part('life', 'health'),
    part('expected', 'education'),
    part('mean', 'education'),
    part('income', 'living'),
  ]);
  if (!tree) throw new Error('The tree is not sound.');
  return tree;
}

describe.skipIf(!hasTruth('hdi-undp'))('the Human Development Index (../shared/truth/hdi-undp)', () => {
  const rows = hasTruth('hdi-undp') ? readTruth('hdi-undp/hdi_2021.csv') : [];
  const data = {
    units: rows.map((row) => row.iso3 ?? ''),
    columns: new Map([
      ['life', columnOf(rows, 'life_expectancy')],
      ['expected', columnOf(rows, 'expected_schooling')],
      ['mean', columnOf(rows, 'mean_schooling')],
      ['income', columnOf(rows, 'gni_per_capita_2017ppp')],
    ]),
  };

  it('gives each of 191 countries the published value and rank', () => {
    const scores = scoreUnits(data, humanTree(), method);
    expect(scores.findings).toEqual([]);
    const index = scores.aggregates.get('hdi') ?? new Float64Array();
    expect(rows).toHaveLength(191);
    expect([...index].map((score) => roundHalfAway(score, 3))).toEqual([
      ...columnOf(rows, 'published_hdi_3dp'),
    ]);
    expect([...(scores.ranks.get('hdi') ?? [])]).toEqual([...columnOf(rows, 'published_rank')]);
    for (const [code, label] of Object.entries({
      health: 'health',
      education: 'education',
      living: 'income',
      hdi: 'hdi',
    })) {
      columnOf(rows, `computed_${label}`).forEach((value, at) => {
        expect(scores.aggregates.get(code)?.[at]).toBeCloseTo(value, 12);
      });
    }
  });

  it('ranks otherwise on unrounded values, which is why the rounding is part of the method', () => {
    const ranks =
      scoreUnits(data, humanTree(), { ...method, rank: {} }).ranks.get('hdi') ?? new Float64Array();
    const published = columnOf(rows, 'published_rank');
    expect([...ranks].filter((rank, at) => rank === published[at])).toHaveLength(162);
  });
});
