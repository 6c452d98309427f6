import type { MethodFile, MethodKeys } from '../manifest/method.ts';
import type { Method } from '../score/method.ts';
import type { MissingRule } from '../score/missing/missing-rule.ts';
import type { OutlierRule } from '../score/outliers/outlier-rule.ts';
import type { WeightRule } from '../score/weights/weight-rule.ts';

/**
 * The method that is declared; what isn't is: every unit kept, missing numbers skipped, outliers left, min-max to 0–100,
 * arithmetic means, ranks of unrounded scores. `labelsOf` gives the cells of a column that groups units.
 */
export function toMethod(
  declared: MethodKeys & Pick<MethodFile, 'unranked'>,
  labelsOf: (column: string) => string[],
): Method {
  const { rankDigits: digits, tieDistance, unranked, aggregate = 'arithmetic' } = declared;
  return {
    screen: declared.screen ?? 0,
    missing: toMissing(declared.missing, labelsOf),
    outliers: toOutliers(declared.outliers),
    ...(declared.transforms ? { transforms: declared.transforms } : {}),
    rescale: toRescale(declared.rescale),
    ...(declared.goalposts ? { goalposts: declared.goalposts } : {}),
    weighting: toWeighting(declared.weighting),
    aggregate: [aggregate].flat(),
    minShare: declared.minShare ?? 0,
    rank: {
      ...(digits === undefined ? {} : { digits }),
      ...(tieDistance === undefined ? {} : { tieDistance }),
      ...(unranked === undefined ? {} : { unranked }),
    },
  };
}

/** A rule for missing numbers with the labels of its groups. */
export function toMissing(rule: MethodKeys['missing'], labelsOf: (column: string) => string[]): MissingRule {
  if (rule === undefined) return 'skip';
  return typeof rule === 'string' ? rule : { groupMean: labelsOf(rule.groupMean) };
}

/** A rule for rescaling in the model's words. */
export function toRescale(rule: MethodKeys['rescale']): Method['rescale'] {
  if (rule === undefined) return { minMax: [0, 100] };
  if (typeof rule === 'string' || 'minMax' in rule) return rule;
  if ('zScore' in rule) {
    return { zScore: rule.zScore, ...(rule.spread === undefined ? {} : { spread: rule.spread }) };
  }
  return {
    distanceToTarget: rule.distanceToTarget,
    ...(rule.capped === undefined ? {} : { capped: rule.capped }),
  };
}

function toOutliers(rule: MethodKeys['outliers']): OutlierRule {
  if (rule === undefined || rule === 'none') return 'none';
  return { winsorize: rule.winsorize, log: rule.then === 'log' };
}

function toWeighting(rule: MethodKeys['weighting']): WeightRule {
  if (rule === undefined || typeof rule === 'string') return rule ?? 'given';
  const matrices = Object.entries(rule.ahp).map(
    ([code, rows]) => [code, rows.map((row) => row.map(toNumber))] as const,
  );
  return { ahp: Object.fromEntries(matrices) };
}

function toNumber(judgement: number | string): number {
  if (typeof judgement === 'number') return judgement;
  const [above = '1', below = '1'] = judgement.split('/');
  return Number(above) / Number(below);
}
