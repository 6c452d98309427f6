import { comparisonWords as words } from '../format/comparison-words.ts';
import type { EvaluationSpec } from '../manifest/evaluation.ts';
import type { FieldSpec, TableSpec } from '../manifest/table.ts';

/** The table that holds an evaluation's results against published ones; undefined where it is compared with none. */
export function comparedSpec(
  spec: EvaluationSpec,
  unit: FieldSpec,
  common: Pick<TableSpec, 'file' | 'status' | 'sources' | 'description'>,
): TableSpec | undefined {
  if (spec.compare.length === 0) return undefined;
  const codes = new Set(spec.indicators.map(({ code }) => code));
  return {
    ...common,
    id: `${spec.id}-compared`,
    title: words.comparedOf(spec.title),
    primaryKey: ['unit'],
    fields: [
      unit,
      ...spec.compare.flatMap(({ id, title, result, digits }): FieldSpec[] => {
        const ownDigits = codes.has(result) ? spec.digits : 0;
        return [
          { name: id, type: 'number', title: words.own(title), digits: inEach(ownDigits) },
          {
            name: `${id}_published`,
            type: 'number',
            title: words.published(title),
            ...(digits === undefined ? {} : { digits: inEach(digits) }),
          },
          {
            name: `${id}_difference`,
            type: 'number',
            title: words.difference(title),
            // One more than scores have, or a difference that rounds away would look like one that does not.
            digits: inEach(codes.has(result) ? ownDigits + 1 : 0),
          },
        ];
      }),
    ],
  };
}

function inEach(digits: number): NonNullable<FieldSpec['digits']> {
  return { 'zh-CN': digits, en: digits };
}
