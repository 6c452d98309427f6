import { describe, expect, it } from 'vitest';
import { type Problem, verifyOutputs } from '../src/index.ts';
import { scoredBundle } from './scored-sample.ts';

// biome-ignore lint/suspicious/noExplicitAny: a corrupted bundle follows no schema.
type Content = any;

async function problemsOf(change: (content: Content) => void, method?: string): Promise<Problem[]> {
  const content = JSON.parse(new TextDecoder().decode(scoredBundle(method)));
  change(content);
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  return (await verifyOutputs({ bundle: bytes, briefs: {}, workbooks: {} })).problems;
}

const node = (content: Content, code: string): Content =>
  content.evaluations[0].nodes.find((item: Content) => item.code === code);
const figure = (content: Content, id: string): Content =>
  content.figures.find((item: Content) => item.id === id);

const aboveZero = ['{ minMax: [1, 100] }', '{ zScore: [100, 10] }', 'rank'];
const rules = [
  ...aboveZero,
  '{ minMax: [0, 100] }',
  '{ zScore: [0, 1], spread: population }',
  'percentileRank',
  'borda',
  'distanceToBest',
  '{ distanceToTarget: { reach: 20, use: 6, cost: 30, risk: 0, same: 9 }, capped: true }',
  'none',
];

describe('the checker of a bundle’s evaluations', () => {
  it.each(rules)('agrees with sound ones, rescale: %s', { timeout: 60_000 }, async (rescale) => {
    const aggregates = ['arithmetic', 'copeland', '[arithmetic, copeland]'];
    if (aboveZero.includes(rescale)) aggregates.push('geometric', 'harmonic', '{ power: 0.5 }');
    for (const [at, aggregate] of aggregates.entries()) {
      const missing = ['skip', 'median', '{ groupMean: group }'][at % 3];
      const method = `{ missing: ${missing}, outliers: { winsorize: 1 }, rescale: ${rescale}, aggregate: ${aggregate} }`;
      expect(await problemsOf(() => {}, method), method).toEqual([]);
    }
  });

  it.each([
    '{ goalposts: { reach: [10, 1000], cost: [30, 60], same: [0, 10] }, transforms: { reach: log10 }, minShare: 0.6 }',
    '{ weights: { pull: 10, risk: 0 }, rankDigits: 0, tieDistance: 12, unranked: { unit: [south] } }',
    '{ weighting: critic }',
    '{ weighting: { ahp: { index: [[1, 3], [0.3333333333, 1]] } } }',
  ])('agrees with sound ones, method: %s', async (method) => {
    expect(await problemsOf(() => {}, method)).toEqual([]);
  });

  it.each<[string, (content: Content) => void, string, RegExp]>([
    [
      'a score',
      (content) => {
        node(content, 'pull').values[0] += 0.001;
      },
      'evaluation-number',
      /the score pull of north works out as/,
    ],
    [
      'a score that is gone',
      (content) => {
        node(content, 'index').values[1] = null;
      },
      'evaluation-number',
      /the score index of south works out as .*; the bundle has nothing\.$/,
    ],
    [
      'a rank',
      (content) => {
        node(content, 'index').ranks[2] = 1;
      },
      'evaluation-rank',
      /the rank by index of east works out as/,
    ],
    [
      'a weight',
      (content) => {
        node(content, 'use').weight = 3;
      },
      'evaluation-number',
      /the share of use works out as 0\.75; the bundle has 0\.666/,
    ],
    [
      'a share',
      (content) => {
        node(content, 'gain').share = 0.5;
      },
      'evaluation-number',
      /the share of gain works out as 0\.4; the bundle has 0\.5\./,
    ],
    [
      'a share of a constant indicator',
      (content) => {
        node(content, 'same').share = 0.25;
      },
      'evaluation-number',
      /the share of same works out as 0; the bundle has 0\.25\./,
    ],
    [
      'a rescaled number',
      (content) => {
        node(content, 'risk').values[3] = 51;
      },
      'evaluation-number',
      /the rescaled risk of west works out as 50; the bundle has 51\./,
    ],
    [
      'a treated number',
      (content) => {
        node(content, 'risk').treated[3] = 4;
      },
      'evaluation-number',
      /the treated risk of west works out as 3; the bundle has 4\./,
    ],
    [
      'a raw number',
      (content) => {
        node(content, 'risk').raw[3] = 4;
      },
      'evaluation-number',
      /risk of west is 3 in the table t, 4 in the evaluation\.$/,
    ],
    [
      'a contribution',
      (content) => {
        node(content, 'cost').contributions[0] *= -1;
      },
      'evaluation-number',
      /the contribution of cost of north works out as/,
    ],
    [
      'a drop-one shift',
      (content) => {
        node(content, 'cost').dropShift = 9;
      },
      'evaluation-number',
      /the shift without cost works out as/,
    ],
    [
      'a quadrant',
      (content) => {
        content.evaluations[0].matrix.placed[0] = 3 - content.evaluations[0].matrix.placed[0];
      },
      'evaluation-number',
      /the quadrant of north works out as/,
    ],
    [
      'a list that is too short',
      (content) => {
        node(content, 'index').ranks.pop();
      },
      'evaluation-rank',
      /the rank by index works out as 6 numbers; the bundle has 5\.$/,
    ],
    [
      'the end of an interval',
      (content) => {
        content.evaluations[0].robustness.units[1].high = 1;
      },
      'evaluation-rank',
      /the draws’ high of south works out as/,
    ],
    [
      'the seed',
      (content) => {
        content.evaluations[0].robustness.seed = 8;
      },
      'evaluation-number',
      /the draws’ topShare of/,
    ],
    [
      'the direction of an indicator',
      (content) => {
        node(content, 'cost').direction = 1;
      },
      'evaluation-number',
      /the rescaled cost of north works out as/,
    ],
    [
      'the method',
      (content) => {
        content.evaluations[0].method.aggregate = ['geometric'];
      },
      'evaluation-number',
      /the score gain of/,
    ],
    [
      'a parent that makes a circle',
      (content) => {
        node(content, 'index').parent = 'gain';
      },
      'evaluation-number',
      /circle/,
    ],
    [
      'the value and text of a score’s figure',
      (content) => {
        const score = figure(content, 'ranking.north.index');
        score.value.value = '12.5';
        score.text.en = '12.5';
      },
      'evaluation-figure',
      /^ranking\.north\.index: the evaluation ranking has .*, its table 12\.5\.$/,
    ],
    [
      'the text of a score’s figure alone',
      (content) => {
        figure(content, 'ranking.north.index').text.en = '12.5';
      },
      'figure-text',
      /12\.5/,
    ],
    [
      'the figure of a rank',
      (content) => {
        const rank = figure(content, 'ranking.lower.pull_rank');
        rank.value.value = '6';
        rank.text.en = '6';
      },
      'evaluation-figure',
      /^ranking\.lower\.pull_rank: /,
    ],
    [
      'the figure of a weight',
      (content) => {
        const weight = figure(content, 'ranking-weights.use.effective');
        weight.value.value = '41';
        weight.text.en = '41.0%';
      },
      'evaluation-figure',
      /^ranking-weights\.use\.effective: the evaluation ranking has 40.*, its table 41\.$/,
    ],
    [
      'the figure of a contribution',
      (content) => {
        const points = figure(content, 'ranking-contributions.west.use');
        points.value.value = '1';
        points.text.en = '1.0';
      },
      'evaluation-figure',
      /^ranking-contributions\.west\.use: /,
    ],
    [
      'a rank of a variant',
      (content) => {
        content.evaluations[0].variants[1].ranks[0] = 6;
      },
      'evaluation-rank',
      /the rank by variant 2 of north works out as .*; the bundle has 6\.$/,
    ],
    [
      'the shift of a variant',
      (content) => {
        content.evaluations[0].variants[1].meanShift += 0.5;
      },
      'evaluation-number',
      /the shift of variant 2 works out as/,
    ],
    [
      'a variant that is gone',
      (content) => {
        content.evaluations[0].variants.pop();
      },
      'evaluation-number',
      /the number of variants works out as 2; the bundle has 1\.$/,
    ],
    [
      'the figure of a variant',
      (content) => {
        const shift = figure(content, 'ranking-variants.v2.shift');
        shift.value.value = '5';
        shift.text.en = '5.0';
      },
      'evaluation-figure',
      /^ranking-variants\.v2\.shift: /,
    ],
    [
      'a Sobol’ index',
      (content) => {
        content.evaluations[0].sobol[0].total += 0.01;
      },
      'evaluation-number',
      /total of the Sobol’ index of missing works out as/,
    ],
    [
      'the figure of a Sobol’ index',
      (content) => {
        const total = figure(content, 'ranking-sobol.weights.total');
        total.value.value = '3';
        total.text.en = '3.00';
      },
      'evaluation-figure',
      /^ranking-sobol\.weights\.total: /,
    ],
    [
      'a figure that a cell lost',
      (content) => {
        const results = content.tables.find(({ id }: Content) => id === 'ranking');
        results.rows.find(({ key }: Content) => key === 'west').cells.index = { text: { en: '—' } };
      },
      'evaluation-figure',
      /^ranking\.west\.index: the evaluation ranking has .*, its table null\.$/,
    ],
  ])('finds %s that was changed', async (_, change, code, words) => {
    const problems = await problemsOf(change);
    const found = problems.filter((problem) => problem.code === code && words.test(problem.message));
    expect(found.length, JSON.stringify(problems, null, 1)).toBeGreaterThan(0);
  });

  it('finds the figure of an altered number that was changed', async () => {
    const problems = await problemsOf((content) => {
      const altered = figure(content, 'ranking-altered.lower.reach.is');
      altered.value.value = '981';
      altered.text.en = '981';
    }, '{ missing: median, outliers: { winsorize: 1 } }');
    const words = /^ranking-altered\.lower\.reach\.is: the evaluation ranking has 15, its table 981\.$/;
    expect(problems.some(({ code, message }) => code === 'evaluation-figure' && words.test(message))).toBe(
      true,
    );
  });
});
