import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AggregateRule } from '../../src/score/aggregate/aggregate-rule.ts';
import type { IndicatorData } from '../../src/score/indicator-data.ts';
import type { Method } from '../../src/score/method.ts';
import type { RescaleRule } from '../../src/score/rescale/rescale-rule.ts';
import { scoreUnits } from '../../src/score/score-units.ts';
import { buildTree } from '../../src/score/tree/build-tree.ts';
import type { IndicatorNode } from '../../src/score/tree/indicator-node.ts';

const plain: Method = {
  screen: 0,
  missing: 'skip',
  outliers: 'none',
  rescale: { minMax: [1, 100] },
  aggregate: ['arithmetic'],
  minShare: 0,
  weighting: 'given',
  rank: {},
};

/** Two pillars of two and three indicators. */
const nodes: IndicatorNode[] = [
  { code: 'index', parent: null, weight: 1, direction: 1 },
  { code: 'p', parent: 'index', weight: 2, direction: 1 },
  { code: 'q', parent: 'index', weight: 3, direction: 1 },
  ...['a', 'b'].map((code) => ({ code, parent: 'p', weight: 1, direction: 1 as const })),
  ...['c', 'd', 'e'].map((code) => ({ code, parent: 'q', weight: 2, direction: 1 as const })),
];

function treeOf(list: IndicatorNode[]) {
  const { tree } = buildTree(list);
  if (!tree) throw new Error('The tree is not sound.');
  return tree;
}

const codes = ['a', 'b', 'c', 'd', 'e'];
const numbers = fc.array(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 5, maxLength: 5 }), {
  minLength: 3,
  maxLength: 12,
});
const withHoles = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 60 }), { nil: Number.NaN, freq: 6 }), {
    minLength: 5,
    maxLength: 5,
  }),
  { minLength: 3, maxLength: 12 },
);
const rescaling = fc.constantFrom<RescaleRule>(
  { minMax: [1, 100] },
  { zScore: [100, 10] },
  'rank',
  'percentileRank',
  'borda',
  'distanceToBest',
);
const aggregating = fc.constantFrom<AggregateRule>(
  'arithmetic',
  'geometric',
  'harmonic',
  { power: 2 },
  'copeland',
);

function dataOf(rows: number[][]): IndicatorData {
  return {
    units: rows.map((_, unit) => `u${unit}`),
    columns: new Map(
      codes.map((code, at) => [code, Float64Array.from(rows, (row) => row[at] ?? Number.NaN)]),
    ),
  };
}

function byUnit({ units, aggregates, ranks }: ReturnType<typeof scoreUnits>): Map<string, number[]> {
  return new Map(
    units.map((unit, at) => [
      unit,
      ['p', 'q', 'index'].flatMap((code) => [aggregates.get(code)?.[at] ?? 0, ranks.get(code)?.[at] ?? 0]),
    ]),
  );
}

function expectSame(found: Map<string, number[]>, expected: Map<string, number[]>): void {
  expect(new Set(found.keys())).toEqual(new Set(expected.keys()));
  for (const [unit, wanted] of expected) {
    found.get(unit)?.forEach((value, at) => {
      const other = wanted[at] ?? Number.NaN;
      if (Number.isNaN(other)) expect(value, unit).toBeNaN();
      else expect(Math.abs(value - other), unit).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(other)));
    });
  }
}

describe('laws of scoring', () => {
  it('the order of rows never matters, whatever is missing', () => {
    fc.assert(
      fc.property(
        withHoles,
        rescaling,
        aggregating,
        fc.infiniteStream(fc.nat()),
        (rows, rescale, aggregate, keys) => {
          const method = { ...plain, rescale, aggregate: [aggregate] };
          const data = dataOf(rows);
          const order = rows
            .map((_, at) => ({ at, key: keys.next().value ?? 0 }))
            .sort((x, y) => x.key - y.key);
          const shuffled: IndicatorData = {
            units: order.map(({ at }) => data.units[at] ?? ''),
            columns: new Map(
              [...data.columns].map(([code, column]) => [
                code,
                Float64Array.from(order, ({ at }) => column[at] ?? 0),
              ]),
            ),
          };
          expectSame(
            byUnit(scoreUnits(shuffled, treeOf(nodes), method)),
            byUnit(scoreUnits(data, treeOf(nodes), method)),
          );
        },
      ),
    );
  });

  it('scaling all weights never matters', () => {
    fc.assert(
      fc.property(
        withHoles,
        aggregating,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (rows, aggregate, factor) => {
          const method = { ...plain, aggregate: [aggregate] };
          const scaled = nodes.map((node) => ({ ...node, weight: node.weight * factor }));
          const data = dataOf(rows);
          expectSame(
            byUnit(scoreUnits(data, treeOf(scaled), method)),
            byUnit(scoreUnits(data, treeOf(nodes), method)),
          );
        },
      ),
    );
  });

  it('raising a good indicator never lowers a score under arithmetic means on fixed goalposts', () => {
    const goalposts = Object.fromEntries(codes.map((code) => [code, [0, 10_000] as [number, number]]));
    fc.assert(
      fc.property(numbers, fc.nat(4), fc.integer({ min: 1, max: 5000 }), (rows, at, more) => {
        const method = { ...plain, goalposts };
        const raised = rows.map((row, unit) =>
          unit === 0 ? row.map((value, column) => value + (column === at ? more : 0)) : row,
        );
        const before = scoreUnits(dataOf(rows), treeOf(nodes), method).aggregates.get('index')?.[0] ?? 0;
        const after = scoreUnits(dataOf(raised), treeOf(nodes), method).aggregates.get('index')?.[0] ?? 0;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
    );
  });

  it('arithmetic mean ≥ geometric ≥ harmonic', () => {
    fc.assert(
      fc.property(withHoles, (rows) => {
        const [a, g, h] = (['arithmetic', 'geometric', 'harmonic'] as const).map((rule) => {
          return scoreUnits(dataOf(rows), treeOf(nodes), { ...plain, aggregate: [rule] }).aggregates.get(
            'index',
          );
        });
        a?.forEach((mean, unit) => {
          if (Number.isNaN(mean)) return;
          expect(mean).toBeGreaterThanOrEqual((g?.[unit] ?? 0) - 1e-9);
          expect(g?.[unit] ?? 0).toBeGreaterThanOrEqual((h?.[unit] ?? 0) - 1e-9);
        });
      }),
    );
  });

  it('a unit’s duplicate has its score and shares its rank', () => {
    fc.assert(
      fc.property(withHoles, rescaling, aggregating, (rows, rescale, aggregate) => {
        const doubled = [...rows, rows[0] ?? []];
        const scores = scoreUnits(dataOf(doubled), treeOf(nodes), {
          ...plain,
          rescale,
          aggregate: [aggregate],
        });
        const index = scores.units.indexOf('u0');
        const copy = scores.units.indexOf(`u${rows.length}`);
        expect(index < 0).toBe(copy < 0);
        if (index < 0) return;
        for (const ranks of scores.ranks.values()) expect(ranks[copy]).toBe(ranks[index]);
      }),
    );
  });

  it('turning every direction round turns the ranks round where nothing ties', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 3, maxLength: 12 }),
        (values) => {
          const data = dataOf(values.map((value) => [value, value, value, value, value]));
          const turned = nodes.map((node) => ({ ...node, direction: -1 as const }));
          const up = scoreUnits(data, treeOf(nodes), plain).ranks.get('index') ?? new Float64Array();
          const down = scoreUnits(data, treeOf(turned), plain).ranks.get('index') ?? new Float64Array();
          expect([...up].map((rank) => values.length + 1 - rank)).toEqual([...down]);
        },
      ),
    );
  });
});
