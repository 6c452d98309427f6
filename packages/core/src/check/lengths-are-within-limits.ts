import { rowsHaving } from '../read/raw-column.ts';
import type { Finding } from '../report/finding.ts';
import { placeOf, shorten } from './place-of.ts';
import type { Rule } from './rule.ts';

/** Texts have as many characters as `minLength` and `maxLength` of their field allow; missing values have none. */
export const lengthsAreWithinLimits: Rule = (table) =>
  table.fields.flatMap((field) => {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = field.spec.constraints ?? {};
    if (minLength === 0 && maxLength === Number.POSITIVE_INFINITY) return [];
    return field.raw.flatMap((cells, at) =>
      rowsHaving(cells, (cell) => {
        if (cell === '') return false;
        const length = lengthOf(cell);
        return length < minLength || length > maxLength;
      })
        .filter((row) => field.readingAt(row).value.type !== 'missing')
        .map((row): Finding => {
          const cell = cells.at(row);
          const length = lengthOf(cell);
          const isShort = length < minLength;
          return {
            code: 'constraint-error',
            severity: 'error',
            ...placeOf(table, field, row, at),
            message: isShort
              ? {
                  'zh-CN': `“${shorten(cell)}”有 ${length} 个字符，至少要 ${minLength} 个。`,
                  en: `"${shorten(cell)}" has ${length} character${length === 1 ? '' : 's'}; the least is ${minLength}.`,
                }
              : {
                  'zh-CN': `“${shorten(cell)}”有 ${length} 个字符，最多 ${maxLength} 个。`,
                  en: `"${shorten(cell)}" has ${length} characters; the most is ${maxLength}.`,
                },
            hint: {
              'zh-CN': `改正单元格，或改字段的 ${isShort ? 'minLength' : 'maxLength'}。`,
              en: `Correct the cell, or the ${isShort ? 'minLength' : 'maxLength'} of the field.`,
            },
          };
        }),
    );
  });

/** Characters as people count them in code points: 😀 is one. */
function lengthOf(cell: string): number {
  let length = 0;
  for (const _ of cell) length += 1;
  return length;
}
