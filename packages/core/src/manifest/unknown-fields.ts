import type { Finding } from '../report/finding.ts';
import { manifestProblem } from './manifest-problem.ts';
import type { TableSpec } from './table.ts';

/** A problem for each name that is none of the table's fields; with `wantsCells`, derived ones are none either. */
export function unknownFields(table: TableSpec, names: string[], path: string, wantsCells = true): Finding[] {
  const known = table.fields.filter(({ derive }) => !(wantsCells && derive)).map(({ name }) => name);
  return names
    .filter((name) => !known.includes(name))
    .map((name) =>
      manifestProblem(
        path,
        name,
        table.fields.some((field) => field.name === name)
          ? {
              'zh-CN': `“${name}”是推算的字段，没有单元格。`,
              en: `The field "${name}" is derived and has no cells.`,
            }
          : { 'zh-CN': `没有名为“${name}”的字段。`, en: `There is no field "${name}".` },
        { 'zh-CN': `现有：${known.join('、')}。`, en: `There are: ${known.join(', ')}.` },
      ),
    );
}
