import { describe, expect, it } from 'vitest';
import { weightedMean } from '../../src/score/aggregate/weighted-mean.ts';
import { treatOutliers } from '../../src/score/outliers/treat-outliers.ts';
import { goalposts } from '../../src/score/rescale/goalposts.ts';
import { ratioToReference } from '../../src/score/rescale/ratio-to-reference.ts';
import { rescaleColumn } from '../../src/score/rescale/rescale-column.ts';
import type { RescaleRule } from '../../src/score/rescale/rescale-rule.ts';
import { extremes } from '../../src/score/statistics/extremes.ts';
import { excessKurtosis, skewness } from '../../src/score/statistics/shape.ts';
import { hasTruth, numberOf, numbersOf, readTruth } from './read-truth.ts';

const isThere = hasTruth('coinr-toys');

describe.skipIf(!isThere)('hand-sized cases (../shared/truth/coinr-toys)', () => {
  const of = (name: string) => (isThere ? readTruth(`coinr-toys/${name}`) : []);

  it.each(of('normalisers.csv'))(
    'rescales by $method, direction $direction',
    ({ method = '', direction, input, output }) => {
      const column = numbersOf(input);
      expectClose(rescale(method, column, direction === '-1' ? -1 : 1), numbersOf(output));
    },
  );

  it.each(of('outlier_treatment.csv'))('treats outliers: $case', (row) => {
    const column = numbersOf(row.input);
    const { column: treated } = treatOutliers(column, { winsorize: numberOf(row.winmax), log: true });
    expectClose(treated, numbersOf(row.treated));
    expect(skewness(column)).toBeCloseTo(numberOf(row.skew_before), 12);
    expect(excessKurtosis(column)).toBeCloseTo(numberOf(row.kurt_before), 11);
    expect(skewness(treated)).toBeCloseTo(numberOf(row.skew_after), 12);
    expect(excessKurtosis(treated)).toBeCloseTo(numberOf(row.kurt_after), 11);
    const cells = (row.treated_points ?? '').split(' ');
    const values = [...column].filter((value, at) => cells[at]?.startsWith('win') && treated[at] !== value);
    expect(values).toHaveLength(cells.filter((cell) => cell.startsWith('win')).length);
  });

  // The one that a blank makes NA is a declared defect of its program: it says itself that blanks are left out.
  const sound = of('aggregators.csv').filter(
    ({ fn, x }) => !(fn?.startsWith('a_genmean') && x?.includes('NA')),
  );
  it.each(sound)('takes the mean $fn of $x', ({ fn = '', x, w, value }) => {
    const power = /p=(.*)$/.exec(fn)?.[1];
    const rules = { a_amean: 'arithmetic', a_gmean: 'geometric', a_hmean: 'harmonic' } as const;
    const rule = power === undefined ? rules[fn as keyof typeof rules] : { power: Number(power) };
    expectClose([weightedMean(numbersOf(x), numbersOf(w), rule)], [numberOf(value)]);
  });
});

function rescale(method: string, column: Float64Array, direction: 1 | -1): Float64Array {
  const rules: Record<string, RescaleRule> = {
    minmax_0_100: { minMax: [0, 100] },
    minmax_1_100: { minMax: [1, 100] },
    zscore: { zScore: [0, 1] },
    rank: 'rank',
    prank: 'percentileRank',
    borda: 'borda',
    dist2max: 'distanceToBest',
    dist2targ_10: { distanceToTarget: { x: 10 } },
    dist2targ_10_capped: { distanceToTarget: { x: 10 }, capped: true },
    dist2targ_2_low_is_good: { distanceToTarget: { x: 2 } },
  };
  const rule = rules[method];
  if (rule) return rescaleColumn(column, rule, { code: 'x', direction });
  const turned = column.map((value) => direction * value);
  if (method === 'fracmax') return ratioToReference(turned, extremes(turned).max);
  const ends: [number, number] = direction === 1 ? [0, 10] : [-10, 0];
  if (method === 'goalposts_0_10_x100') {
    return rescaleColumn(column, { minMax: [0, 100] }, { code: 'x', direction, goalposts: [0, 10] });
  }
  if (method === 'scaled_0_10') return goalposts(turned, ends, [0, 100], false);
  // The first unit is the reference: it becomes 1, the smallest number 0.
  if (method === 'dist2ref_unit1') {
    return goalposts(turned, [extremes(turned).min, turned[0] ?? 0], [0, 1], false);
  }
  throw new Error(`No rule for ${method}.`);
}

function expectClose(found: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(found).toHaveLength(expected.length);
  for (let at = 0; at < expected.length; at += 1) {
    const is = found[at] ?? Number.NaN;
    const wanted = expected[at] ?? Number.NaN;
    if (Number.isNaN(wanted)) expect(is).toBeNaN();
    else
      expect(Math.abs(is - wanted), `${is} for ${wanted}`).toBeLessThanOrEqual(
        1e-12 * Math.max(1, Math.abs(wanted)),
      );
  }
}
