import type { Finding } from '../report/finding.ts';
import { manifestProblem } from './manifest-problem.ts';
import type { TableSpec } from './table.ts';
import { unknownFields } from './unknown-fields.ts';

/** A problem for each name that is none of the table's fields, or one whose values can't be calculated with. */
export function quantityProblems(table: TableSpec, names: string[], path: string): Finding[] {
  const types = new Map(table.fields.map(({ name, type }) => [name, type]));
  const idle = names.filter(
    (name) => types.has(name) && !['number', 'percent', 'points', 'money'].includes(types.get(name) ?? ''),
  );
  return [
    ...unknownFields(table, names, path, false),
    ...idle.map((name) =>
      manifestProblem(
        path,
        name,
        {
          'zh-CN': `“${name}”的类型是 ${types.get(name)}，不能计算。`,
          en: `"${name}" is of type ${types.get(name)} and can't be calculated with.`,
        },
        {
          'zh-CN': '写 number、money、percent 或 points 类型的字段。',
          en: 'Name fields of type number, money, percent or points.',
        },
      ),
    ),
  ];
}
