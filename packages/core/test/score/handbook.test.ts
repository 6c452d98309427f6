import { describe, expect, it } from 'vitest';
import { outrankingMatrix } from '../../src/score/aggregate/outranking.ts';
import { correlations } from '../../src/score/explain/correlations.ts';
import { cronbachAlpha } from '../../src/score/explain/cronbach-alpha.ts';
import { principalComponents } from '../../src/score/explain/principal-components.ts';
import type { Method } from '../../src/score/method.ts';
import { aboveOrBelow, ratioToReference } from '../../src/score/rescale/ratio-to-reference.ts';
import { rescaleColumn } from '../../src/score/rescale/rescale-column.ts';
import { scoreUnits } from '../../src/score/score-units.ts';
import { extremes } from '../../src/score/statistics/extremes.ts';
import { mean } from '../../src/score/statistics/mean.ts';
import { ahpWeights } from '../../src/score/weights/ahp-weights.ts';
import { columnOf, hasTruth, readTruth } from './read-truth.ts';
import { flatTree, goalpostMethod, readCountries } from './technology-achievement.ts';

describe.skipIf(!hasTruth('oecd-handbook-tai'))(
  'the Handbook’s 23 countries (../shared/truth/oecd-handbook-tai)',
  () => {
    const of = (name: string) => readTruth(`oecd-handbook-tai/${name}.csv`);

    it('table 15: ten transforms of schooling agree within the printed digits', () => {
      const rows = of('expected_table15_normalisation_schooling');
      const column = columnOf(rows, 'schooling');
      const place = { code: 'SCHOOLING', direction: 1 as const };
      const { min, max } = extremes(column);
      const ranks = rescaleColumn(column, 'rank', place);
      const transforms: Record<string, [Float64Array, number]> = {
        rank_high_is_top_asc: [ranks, 0],
        zscore: [rescaleColumn(column, { zScore: [0, 1] }, place), 0.005],
        minmax: [rescaleColumn(column, { minMax: [0, 1] }, place), 0.005],
        ratio_to_mean: [ratioToReference(column, mean(column)), 0.005],
        ratio_to_best: [ratioToReference(column, max), 0.005],
        ratio_to_worst: [ratioToReference(column, min), 0.005],
        diff_to_mean: [ratioToReference(column, mean(column)).map((ratio) => ratio - 1), 0.005],
        diff_to_worst: [ratioToReference(column, min).map((ratio) => ratio - 1), 0.005],
        above_below_mean_p20: [aboveOrBelow(column, mean(column), 0.2), 0],
        percentile: [ranks.map((rank) => (100 * rank) / rows.length), 0.05],
      };
      for (const [label, [found, tolerance]] of Object.entries(transforms)) {
        columnOf(rows, label).forEach((printed, at) => {
          expect(
            Math.abs((found[at] ?? 0) - printed),
            `${label} of ${rows[at]?.country}`,
          ).toBeLessThanOrEqual(tolerance + 1e-9);
        });
      }
    });

    it('tables 6 to 8: correlations, eigenvalues and loadings of the eight indicators', () => {
      const { codes, columns } = readCountries();
      const matrix = correlations(codes.map((code) => columns.get(code) ?? new Float64Array()));
      const off = of('expected_table6_correlation_upper').map(({ var1 = '', var2 = '', pearson }) => {
        return Math.abs((matrix[codes.indexOf(var1)]?.[codes.indexOf(var2)] ?? 0) - Number(pearson));
      });
      expect(off.filter((difference) => difference <= 0.005 + 1e-9).length).toBeGreaterThanOrEqual(33);
      expect(Math.max(...off)).toBeLessThan(0.0185);

      const { shares, loadings } = principalComponents(matrix);
      // Within 0.1 of a share that is printed with one digit.
      of('expected_table7_eigenvalues').forEach(({ pct_variance }, at) => {
        expect(Math.abs(100 * (shares[at] ?? 0) - Number(pct_variance))).toBeLessThanOrEqual(0.15);
      });
      const printed = of('expected_table8_loadings');
      loadings.forEach((loading, component) => {
        const wanted = codes.map((code) =>
          Number(printed.find((row) => row.indicator === code)?.[`PC${component + 1}`]),
        );
        const differences = [1, -1].map((sign) => {
          return Math.max(...loading.map((value, at) => Math.abs(sign * value - (wanted[at] ?? 0))));
        });
        expect(Math.min(...differences), `component ${component + 1}`).toBeLessThan(0.0125);
      });
    });

    it('table 11: Cronbach’s alpha, of all indicators and without each', () => {
      const { codes, columns } = readCountries();
      const { alpha, withoutEach } = cronbachAlpha(
        codes.map((code) => columns.get(code) ?? new Float64Array()),
      );
      const rows = of('expected_table11_cronbach');
      expect(alpha).toBeCloseTo(Number(rows[0]?.alpha_if_deleted), 2);
      for (const { deleted_indicator = '', corr_with_total, alpha_if_deleted } of rows.slice(1)) {
        const found = withoutEach[codes.indexOf(deleted_indicator)];
        // Within 0.001 of a number that is printed with three digits.
        expect(
          Math.abs((found?.alpha ?? 0) - Number(alpha_if_deleted)),
          deleted_indicator,
        ).toBeLessThanOrEqual(0.0015);
        expect(Math.abs((found?.restCorrelation ?? 0) - Number(corr_with_total))).toBeLessThanOrEqual(0.006);
      }
    });

    it('table 20: the AHP judgements are consistent', () => {
      const rows = of('ahp_comparison_table20');
      const { codes } = readCountries();
      const cell = (text = '') =>
        text
          .split('/')
          .map(Number)
          .reduce((a, b) => a / b);
      const { eigenvalue, consistencyRatio, weights } = ahpWeights(
        rows.map((row) => codes.map((code) => cell(row[code]))),
      );
      expect(eigenvalue).toBeCloseTo(8.2111, 4);
      expect(consistencyRatio).toBeCloseTo(0.021, 3);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    });

    it('tables 23, 38 and 41: every rank that its README calls a check, exactly', () => {
      const data = readCountries();
      const rank = (weights: Record<string, number>, method: Method) => {
        const scores = scoreUnits(data, flatTree(weights), method);
        return Object.fromEntries(scores.units.map((unit, at) => [unit, scores.ranks.get('TAI')?.[at]]));
      };
      const weightsOf = (name: string) => {
        const row = of('weights_table22').find(({ method }) => method === name) ?? {};
        return Object.fromEntries(data.codes.map((code) => [code, Number(row[code])]));
      };
      const equal = weightsOf('EW');
      const printed = (table: string, label: string) => {
        return Object.fromEntries(of(table).map((row) => [row.country ?? '', Number(row[label])]));
      };
      expect(rank(equal, goalpostMethod())).toEqual(printed('expected_table23_ranks_by_weighting', 'EW'));
      expect(rank(weightsOf('BAP'), goalpostMethod())).toEqual(
        printed('expected_table23_ranks_by_weighting', 'BAP'),
      );
      expect(rank(equal, goalpostMethod())).toEqual(printed('expected_table38_ranks_by_aggregation', 'LIN'));
      const geometric: Method = {
        ...goalpostMethod(),
        goalposts: {},
        rescale: 'none',
        aggregate: ['geometric'],
      };
      expect(rank(equal, geometric)).toEqual(printed('expected_table38_ranks_by_aggregation', 'GME'));
      const { TELEPHONES: _, ELECTRICITY: __, ...six } = equal;
      const { TELEPHONES: ___, ELECTRICITY: ____, ...posts } = goalpostMethod().goalposts ?? {};
      expect(rank(six, { ...goalpostMethod(), goalposts: posts })).toEqual(
        printed('expected_table41_drop_two', 'TAI6_without_telephones_electricity'),
      );
    });

    it('the scores themselves, and those that UNDP printed with two decimals', () => {
      const data = readCountries();
      const scores = scoreUnits(
        data,
        flatTree(Object.fromEntries(data.codes.map((code) => [code, 1]))),
        goalpostMethod(),
      );
      const index = scores.aggregates.get('TAI') ?? new Float64Array();
      of('expected_tai_scores').forEach(({ country = '', computed_goalposts_capped, ...row }) => {
        const found = index[scores.units.indexOf(country)] ?? Number.NaN;
        expect(found).toBeCloseTo(Number(computed_goalposts_capped), 9);
        const published = row.published_undp_2001_2dp_via_nationmaster;
        if (published) expect(Math.abs(found - Number(published)), country).toBeLessThanOrEqual(0.006);
      });
    });

    it('tables 36 and 37: outranking of five countries, and the best of their 120 orders', () => {
      const rows = of('raw_5_table35');
      const codes = Object.keys(rows[0] ?? {}).slice(1);
      const shares = outrankingMatrix(
        codes.map((code) => columnOf(rows, code)),
        codes.map(() => 1),
      );
      const names = ['Finland', 'United States', 'Sweden', 'Japan', 'Korea'];
      of('expected_table36_outranking').forEach((row, first) => {
        expect(names.map((_, second) => shares[first * 5 + second])).toEqual(
          names.map((name) => Number(row[name])),
        );
      });
      const score = (order: number[]) => {
        return order.reduce(
          (sum, first, at) =>
            sum + order.slice(at + 1).reduce((s, second) => s + (shares[first * 5 + second] ?? 0), 0),
          0,
        );
      };
      const best = Math.max(...permutations([0, 1, 2, 3, 4]).map(score));
      expect(best).toBe(6.375);
      const short: Record<string, number> = { Finland: 0, USA: 1, Sweden: 2, Japan: 3, Korea: 4 };
      for (const row of of('expected_table37_permutations')) {
        const order = [1, 2, 3, 4, 5].map((place) => short[row[`rank${place}`] ?? ''] ?? -1);
        expect(score(order)).toBe(Number(row.score));
      }
    });
  },
);

function permutations(items: number[]): number[][] {
  if (items.length < 2) return [items];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
