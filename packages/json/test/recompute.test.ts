import { execFileSync } from 'node:child_process';
import { methodVariants, optionsOf } from '@trifold/core/score';
import { describe, expect, it } from 'vitest';
import { type BundleEvaluation, readBundle } from '../src/index.ts';
import { modelOf, recomputeEvaluation, recomputeRobustness } from '../src/recompute.ts';
import { renderBundle } from '../src/render-bundle.ts';
import { type Declared, scoredReport } from './scored-report.ts';

/** The evaluation as a consumer has it: out of the bytes of a bundle, and nothing else. */
function published(declared?: Declared): BundleEvaluation {
  const [evaluation] = readBundle(renderBundle(scoredReport(declared))).evaluations;
  if (!evaluation) throw new Error('The bundle has no evaluation.');
  return evaluation;
}

/** What was done to indicators in any of the evaluations below. */
const treatments = new Set<string>();

function expectSame(
  got: (number | null)[] | undefined,
  wanted: (number | null)[] | undefined,
  what: string,
): void {
  expect(got?.length, what).toBe(wanted?.length);
  wanted?.forEach((value, at) => {
    const own = got?.[at] ?? null;
    if (value === null || own === null) expect(own, what).toBe(value);
    else expect(Math.abs(own - value), what).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
  });
}

function expectRecomputed(evaluation: BundleEvaluation): void {
  for (const { treatment } of evaluation.nodes) if (treatment) treatments.add(treatment);
  const again = recomputeEvaluation(evaluation);
  for (const node of evaluation.nodes) {
    expectSame(again.values.get(node.code), node.values, node.code);
    expect(again.ranks.get(node.code)).toEqual(node.ranks);
    if (node.treated) expectSame(again.treated.get(node.code), node.treated, node.code);
    if (node.contributions) expectSame(again.contributions.get(node.code), node.contributions, node.code);
    expectSame([again.weights.get(node.code) ?? null], [node.weight], node.code);
    expectSame([again.shares.get(node.code) ?? null], [node.share], node.code);
    expect(again.dropShifts.get(node.code)).toBe(node.dropShift);
  }
  expect(again.placed).toEqual(evaluation.matrix?.placed);
  const { units, meanShift } = evaluation.robustness ?? {};
  expect(recomputeRobustness(evaluation)).toEqual({ units, meanShift });
}

const missing = ['skip', 'mean', 'median', '{ groupMean: group }'];
const outliers = ['none', '{ winsorize: 1 }', '{ winsorize: 1, then: log }'];
/** Those of `aboveZero` suit every mean. */
const aboveZero = ['{ minMax: [1, 100] }', '{ zScore: [100, 10] }', 'rank'];
const rescale = [
  ...aboveZero,
  '{ minMax: [0, 100] }',
  '{ zScore: [0, 1], spread: population }',
  'percentileRank',
  'borda',
  'distanceToBest',
  '{ distanceToTarget: { reach: 20, use: 6, depth: 0.5, cost: 30, risk: 0, age: 0 }, capped: true }',
  'none',
];
const anywhere = ['arithmetic', 'copeland', '[arithmetic, copeland]'];
const onlyAboveZero = ['geometric', 'harmonic', '{ power: 0.5 }', '[arithmetic, geometric]'];

const combinations = missing.flatMap((missingRule, m) =>
  rescale.flatMap((rescaleRule, r) =>
    [...anywhere, ...(r < aboveZero.length ? onlyAboveZero : [])].map((aggregate, a) => {
      const outlier = outliers[(m + r + a) % outliers.length];
      return `missing: ${missingRule}, outliers: ${outlier}, rescale: ${rescaleRule}, aggregate: ${aggregate}`;
    }),
  ),
);

describe('an evaluation of a bundle', () => {
  it.each(missing)('comes out again under every rule, missing: %s', { timeout: 60_000 }, (missingRule) => {
    const own = combinations.filter((method) => method.startsWith(`missing: ${missingRule},`));
    expect(own).toHaveLength(42);
    for (const method of own) {
      const robustness = '{ draws: 100, seed: 4294967295, weights: 0.4, dropOne: true, top: 2 }';
      expectRecomputed(published({ method: `{ screen: 0.5, ${method} }`, robustness }));
    }
  });

  it('was treated for outliers in each way among them', () => {
    expect([...treatments].sort()).toEqual(['log', 'none', 'winsorized']);
  });

  it('comes out again with transforms, goalposts, weights, shares, rounded ranks, ties and unranked units', () => {
    const evaluation = published({
      method: `
      screen: 0.6
      transforms: { reach: ln }
      goalposts: { reach: [10, 1000], cost: [30, 60] }
      weights: { pull: 10, use: 0 }
      minShare: 0.5
      rankDigits: 1
      tieDistance: 5
      unranked: { unit: [乙, 戊] }`,
      thresholds: '{ x: 50, y: 40 }',
    });
    expectRecomputed(evaluation);
    expect(evaluation.units.filter(({ isRanked }) => !isRanked)).toHaveLength(2);
    expect(evaluation.nodes.find(({ code }) => code === 'pull')?.weight).toBe(10);
    const ranks = evaluation.nodes.at(-1)?.ranks ?? [];
    expect(new Set(ranks).size).toBeLessThan(ranks.length - 1);
  });

  it.each([
    'weighting: equal',
    'weighting: entropy',
    'weighting: critic',
    // The second part of the index is an indicator, so its parts stand in another order than the nodes.
    'weighting: { ahp: { index: [[1, 3, 5], [0.3333333333, 1, 2], [0.2, 0.5, 1]], gain: [[1, 4], [0.25, 1]] } }',
  ])('comes out again with weights that follow from something, %s', (weighting) => {
    const evaluation = published({ method: `{ screen: 0.5, missing: median, ${weighting} }` });
    expectRecomputed(evaluation);
    const given = published({ method: '{ screen: 0.5, missing: median }' });
    expect(evaluation.nodes.map(({ share }) => share)).not.toEqual(given.nodes.map(({ share }) => share));
  });

  it('gives the same intervals again when everything is uncertain, groups among it', () => {
    const evaluation = published({
      method:
        '{ screen: 0.5, missing: mean, outliers: { winsorize: 2 }, rescale: { minMax: [1, 100] }, aggregate: arithmetic }',
      robustness: `
      draws: 2000
      seed: 20231124
      weights: 0.5
      missing: [skip, { groupMean: group }, median]
      rescale: [{ minMax: [1, 100] }, { zScore: [100, 10] }, rank]
      aggregate: [arithmetic, geometric, [arithmetic, copeland]]
      dropOne: true
      top: 3`,
    });
    expectRecomputed(evaluation);
    expect(evaluation.robustness?.groups?.[1]).toHaveLength(evaluation.units.length);
    expect(
      recomputeRobustness({ ...evaluation, robustness: { ...evaluation.robustness, seed: 1 } as never }),
    ).not.toEqual(recomputeRobustness(evaluation));
    const { data, tree, method, uncertainty } = modelOf(evaluation);
    if (!uncertainty) throw new Error('There is no robustness.');
    const variants = methodVariants(data, tree, method, optionsOf(method, uncertainty));
    expect(variants).toHaveLength(27);
    expect(
      variants.map(({ ranks }) => Array.from(ranks, (rank) => (Number.isNaN(rank) ? null : rank))),
    ).toEqual(evaluation.variants.map(({ ranks }) => ranks));
  });

  it('moves when a raw number moves, and says which nodes make no tree', () => {
    const evaluation = published();
    const moved = structuredClone(evaluation);
    const raw = moved.nodes.find(({ code }) => code === 'use')?.raw ?? [];
    raw[0] = 5;
    const index = evaluation.nodes.at(-1);
    expect(recomputeEvaluation(moved).values.get('index')?.[0]).not.toBeCloseTo(index?.values[0] ?? 0, 3);
    const looped = structuredClone(evaluation);
    for (const node of looped.nodes) if (node.code === 'index') node.parent = 'gain';
    expect(() => recomputeEvaluation(looped)).toThrow(/^ranking: .*circle/);
  });

  it('is recomputed without a parser or a schema library', () => {
    const script = `
      const { registerHooks } = await import('node:module');
      const seen = [];
      registerHooks({ load: (url, context, next) => (seen.push(url), next(url, context)) });
      await import(${JSON.stringify(new URL('../src/recompute.ts', import.meta.url).href)});
      console.log(JSON.stringify(seen));`;
    const loaded: string[] = JSON.parse(
      execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
    );
    expect(loaded.some((url) => url.endsWith('/score/score-units.ts'))).toBe(true);
    expect(loaded.filter((url) => /node_modules|\/(read|manifest|normalize|format)\//.test(url))).toEqual([]);
  });
});
