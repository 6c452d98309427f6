import type { Finding } from '../report/finding.ts';
import type { IndicatorData } from './indicator-data.ts';
import type { Method } from './method.ts';
import { scoreFindings } from './score-findings.ts';
import type { IndicatorTree } from './tree/indicator-tree.ts';

/** Units that stand twice, indicators without a column, and words of the method about indicators that are none. */
export function methodFindings(data: IndicatorData, tree: IndicatorTree, method: Method): Finding[] {
  const indicators = new Set(tree.indicators.map(({ code }) => code));
  const told: [string, Record<string, unknown> | undefined][] = [
    ['goalposts', method.goalposts],
    ['transforms', method.transforms],
    ['distanceToTarget', targetsOf(method)],
  ];
  return [
    ...repeated(data.units).map(scoreFindings.duplicateUnit),
    ...[...indicators].filter((code) => !data.columns.has(code)).map(scoreFindings.noColumn),
    ...told.flatMap(([where, byCode]) => {
      const unknown = Object.keys(byCode ?? {}).filter((code) => !indicators.has(code));
      return unknown.map((code) => scoreFindings.unknownIndicator(code, where));
    }),
  ];
}

function targetsOf({ rescale }: Method): Record<string, number> | undefined {
  return typeof rescale === 'object' && 'distanceToTarget' in rescale ? rescale.distanceToTarget : undefined;
}

function repeated(units: string[]): string[] {
  return [...new Set(units.filter((unit, at) => units.indexOf(unit) !== at))];
}
