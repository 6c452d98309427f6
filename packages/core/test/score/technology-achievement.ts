import type { IndicatorData } from '../../src/score/indicator-data.ts';
import type { Method } from '../../src/score/method.ts';
import { buildTree } from '../../src/score/tree/build-tree.ts';
import type { IndicatorTree } from '../../src/score/tree/indicator-tree.ts';
import { columnOf, readTruth } from './read-truth.ts';

/** The 23 countries of the Handbook, in its order. */
export function readCountries(): IndicatorData & { codes: string[] } {
  const rows = readTruth('oecd-handbook-tai/raw_23.csv');
  const codes = Object.keys(rows[0] ?? {}).slice(1);
  return {
    codes,
    units: rows.map((row) => row.country ?? ''),
    columns: new Map(codes.map((code) => [code, columnOf(rows, code)])),
  };
}

/** One level: eight indicators under the index. */
export function flatTree(weights: Record<string, number>): IndicatorTree {
  const { tree } = buildTree([
    { code: 'TAI', parent: null, weight: 1, direction: 1 },
    ...Object.entries(weights).map(([code, weight]) => ({
      code,
      parent: 'TAI',
      weight,
      direction: 1 as const,
    })),
  ]);
  if (!tree) throw new Error('The tree is not sound.');
  return tree;
}

/** Min-max on the goalposts of 72 countries, capped, weighted arithmetic mean. */
export function goalpostMethod(): Method {
  const rows = readTruth('oecd-handbook-tai/goalposts.csv');
  const goalposts = rows.map((row): [string, [number, number]] => {
    const isLogged = row.scale?.startsWith('log10') ?? false;
    const ends = [Number(row.observed_min_72), Number(row.observed_max_72)];
    const [low = 0, high = 0] = isLogged ? ends.map(Math.log10) : ends;
    return [row.code ?? '', [low, high]];
  });
  return {
    screen: 0,
    missing: 'error',
    outliers: 'none',
    rescale: { minMax: [0, 1] },
    goalposts: Object.fromEntries(goalposts),
    aggregate: ['arithmetic'],
    minShare: 0,
    weighting: 'given',
    rank: {},
  };
}
