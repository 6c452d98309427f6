import type { Text } from '../report/report.ts';
import { placeOf, shorten } from './place-of.ts';
import type { Rule } from './rule.ts';

/** Fields declared `required` have no missing value. */
export const requiredCellsAreFilled: Rule = (table) =>
  table.fields
    .filter(({ spec }) => spec.required || spec.constraints?.required)
    .flatMap((field) =>
      field
        .rowsWhere(
          ({ value }) => value.type === 'missing' || (value.type === 'text' && value.value.trim() === ''),
        )
        .map((row) => {
          return {
            code: 'constraint-error',
            severity: 'error' as const,
            ...placeOf(table, field, row),
            message: emptyText(shorten(field.raw[0]?.at(row) ?? '')),
            hint: {
              'zh-CN': '填上值，或去掉字段的 required。',
              en: 'Fill it in, or take "required" off the field.',
            },
          };
        }),
    );

function emptyText(cell: string): Text {
  return cell.trim() === ''
    ? { 'zh-CN': '必填的单元格是空的。', en: 'A required cell is empty.' }
    : {
        'zh-CN': `必填的单元格没有值：“${cell}”表示缺失。`,
        en: `A required cell has no value: "${cell}" means that it is missing.`,
      };
}
