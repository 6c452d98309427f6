import type { Finding } from '../report/finding.ts';
import { manifestProblem } from './manifest-problem.ts';
import type { TableSpec } from './table.ts';

/** The problem that report.yaml has no table of this name. */
export function unknownTable(name: string, tables: TableSpec[], path: string): Finding {
  const ids = tables.map(({ id }) => id);
  return manifestProblem(
    path,
    name,
    { 'zh-CN': `没有名为“${name}”的表。`, en: `There is no table "${name}".` },
    { 'zh-CN': `现有：${ids.join('、')}。`, en: `There are: ${ids.join(', ')}.` },
  );
}
