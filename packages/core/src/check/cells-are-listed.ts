import { readBound } from '../manifest/bound.ts';
import { readValue } from '../normalize/read-value.ts';
import type { Column } from '../normalize/table.ts';
import { rowsHaving } from '../read/raw-column.ts';
import type { Finding } from '../report/finding.ts';
import { placeOf, shorten } from './place-of.ts';
import type { Rule } from './rule.ts';
import { valueKey } from './value-key.ts';

/** Each cell of a field with an `enum` is one of its words, or has the value of one; missing values needn't. */
export const cellsAreListed: Rule = (table) =>
  table.fields.flatMap((field) => {
    const list = field.spec.constraints?.enum;
    const [cells] = field.raw;
    if (list === undefined || !cells) return [];
    const words = new Set(list.map((word) => String(word).trim()));
    const values = valuesIn(field, list);
    return rowsHaving(cells, (cell) => cell !== '' && !words.has(cell))
      .filter((row) => !isListed(field, row, values))
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

/** What the words of the list mean, where they are values of the field's type. */
function valuesIn({ spec }: Column, list: (string | number | boolean)[]): Set<string> {
  const keys = list.map((word) => {
    if (spec.type === 'boolean') return valueKey(readValue(String(word), 'boolean').value);
    const value = typeof word === 'boolean' ? undefined : readBound(spec, word);
    return value && valueKey(value);
  });
  return new Set(keys.filter((key) => key !== undefined));
}

function isListed(field: Column, row: number, values: Set<string>): boolean {
  const { value } = field.readingAt(row);
  if (value.type === 'missing') return true;
  const key = valueKey(value);
  if (key === undefined) return false;
  return values.has(key) || (value.type === 'money' && values.has(`${key.split(' ')[0]} XXX`));
}
