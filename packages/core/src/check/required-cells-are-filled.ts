import type { Rule } from './rule.ts';

/** Fields declared `required` have no missing value. */
export const requiredCellsAreFilled: Rule = (table) =>
  table.fields
    .filter((field) => field.spec.required)
    .flatMap((field) =>
      field.values.flatMap((value, row) =>
        value.type === 'missing' || (value.type === 'text' && value.value.trim() === '')
          ? [
              {
                code: 'constraint-error',
                severity: 'error' as const,
                file: table.spec.file,
                line: table.lines[row] ?? 0,
                column: field.labels[0] ?? '',
                raw: field.raw[0]?.[row] ?? '',
                message: { 'zh-CN': '必填的单元格是空的。', en: 'A required cell is empty.' },
                hint: {
                  'zh-CN': '填上值，或去掉字段的 required。',
                  en: 'Fill it in, or take "required" off the field.',
                },
              },
            ]
          : [],
      ),
    );
