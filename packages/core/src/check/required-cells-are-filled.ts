import { placeOf } from './place-of.ts';
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
        .map((row) => ({
          code: 'constraint-error',
          severity: 'error' as const,
          ...placeOf(table, field, row),
          message: { 'zh-CN': '必填的单元格是空的。', en: 'A required cell is empty.' },
          hint: {
            'zh-CN': '填上值，或去掉字段的 required。',
            en: 'Fill it in, or take "required" off the field.',
          },
        })),
    );
