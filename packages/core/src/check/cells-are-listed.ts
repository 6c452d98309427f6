import { readBound } from '../manifest/bound.ts';
import { compareDecimals } from '../normalize/decimal.ts';
import type { Column } from '../normalize/table.ts';
import type { Decimal } from '../normalize/value.ts';
import { rowsHaving } from '../read/raw-column.ts';
import type { Finding } from '../report/finding.ts';
import { placeOf, shorten } from './place-of.ts';
import type { Rule } from './rule.ts';

/** Each cell of a field with an `enum` is one of its words, or as a number one of its numbers; missing values needn't. */
export const cellsAreListed: Rule = (table) =>
  table.fields.flatMap((field) => {
    const list = field.spec.constraints?.enum;
    const [cells] = field.raw;
    if (list === undefined || !cells) return [];
    const words = new Set(list.map((word) => String(word).trim()));
    const numbers = numbersIn(field, list);
    return rowsHaving(cells, (cell) => cell !== '' && !words.has(cell))
      .filter((row) => !isListed(field, row, numbers))
      .map(
        (row): Finding => ({
          code: 'constraint-error',
          severity: 'error',
          ...placeOf(table, field, row),
          message: {
            'zh-CN': `“${shorten(cells.at(row))}”不在允许的值之中。`,
            en: `"${shorten(cells.at(row))}" is none of the values allowed.`,
          },
          hint: {
            'zh-CN': `可用：${[...words].join('、')}。`,
            en: `Allowed are: ${[...words].join(', ')}.`,
          },
        }),
      );
  });

function numbersIn(field: Column, list: (string | number | boolean)[]): Decimal[] {
  return list.flatMap((word) => {
    const value = typeof word === 'boolean' ? undefined : readBound(field.spec, word);
    return value && 'value' in value ? [String(value.value)] : [];
  });
}

function isListed(field: Column, row: number, numbers: Decimal[]): boolean {
  const { value } = field.readingAt(row);
  if (value.type === 'missing') return true;
  if (!['number', 'money', 'percent', 'points'].includes(value.type) || !('value' in value)) return false;
  return !('op' in value) && numbers.some((number) => compareDecimals(String(value.value), number) === 0);
}
