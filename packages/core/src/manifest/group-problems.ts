import type { Finding } from '../report/finding.ts';
import type { DeriveSpec } from './derive.ts';
import { growthProblems } from './growth-problems.ts';
import { manifestProblem } from './manifest-problem.ts';
import type { FieldSpec, TableSpec } from './table.ts';

/** What keeps rows from being told apart by series and period, or by what they share. */
export function groupProblems(
  table: TableSpec,
  spec: DeriveSpec,
  byName: Map<string, FieldSpec>,
  at: string,
): Finding[] {
  const findings: Finding[] = [];
  const groups = 'share' in spec ? spec.within : 'over' in spec ? [spec.over, ...(spec.by ?? [])] : [];
  for (const name of groups.filter((group) => byName.get(group)?.derive)) {
    const message = {
      'zh-CN': `“${name}”是推算出来的，不能用来分组。`,
      en: `"${name}" is derived itself and can't tell rows apart.`,
    };
    const hint = { 'zh-CN': '用文件里有的字段。', en: 'Use a field that the file has.' };
    findings.push(manifestProblem(at, name, message, hint));
  }
  if (!('over' in spec)) return findings;
  if (byName.get(spec.over)?.type !== 'period') {
    const message = {
      'zh-CN': `over 的字段“${spec.over}”不是时期。`,
      en: `The field of "over", "${spec.over}", has no periods.`,
    };
    const hint = {
      'zh-CN': '写一个 type: period 的字段。',
      en: 'Name a field with type: period.',
    };
    findings.push(manifestProblem(at, spec.over, message, hint));
  }
  if (spec.by === undefined && !table.primaryKey.includes(spec.over)) {
    const message = {
      'zh-CN': '看不出哪些行属于同一序列：主键里没有 over 的字段，也没有写 by。',
      en: 'Which rows make a series is not said: "over" is no part of the primary key, and there is no "by".',
    };
    const hint = {
      'zh-CN': '用 by 列出区分序列的字段；只有一个序列就写 by: []。',
      en: 'List the fields that tell series apart in "by"; for a single series write by: [].',
    };
    findings.push(manifestProblem(at, spec.over, message, hint));
  }
  return 'growthRate' in spec ? [...findings, ...growthProblems(spec, at)] : findings;
}
