import type { Table } from '../../normalize/table.ts';
import type { Finding } from '../../report/finding.ts';
import type { Text } from '../../report/report.ts';
import { type Cause, isLack } from './quantity.ts';

const words: Record<Exclude<Cause, 'not-here'>, Text> = {
  'part-missing': {
    'zh-CN': '所依据的值有缺失',
    en: 'a value that they are made from is missing',
  },
  'part-inexact': {
    'zh-CN': '所依据的值是区间、多个数或上下限',
    en: 'a value that they are made from is a range, a list or a bound',
  },
  'units-differ': { 'zh-CN': '货币或单位不同', en: 'currencies or units differ' },
  'base-not-positive': { 'zh-CN': '除数不大于零', en: 'the divisor is not above zero' },
  'end-not-positive': {
    'zh-CN': '末期的值不大于零，没有年均增长率',
    en: 'the value at the end is not above zero, so there is no growth a year',
  },
  'no-period': { 'zh-CN': '没有可比的时期', en: 'they have no period that could be compared' },
  'no-year-before': { 'zh-CN': '没有可比的往年同期', en: 'there is no such period of an earlier year' },
  'several-years-before': {
    'zh-CN': '往年同期不止一行',
    en: 'several rows have that period of the earlier year',
  },
  'no-total': { 'zh-CN': '没有合计行', en: 'there is no total row' },
  'several-totals': { 'zh-CN': '合计行不止一行', en: 'there are several total rows' },
};

/** A note for each derived field and each reason for which rows have no value of it, at the first of the rows. */
export function derivedMissing(table: Table): Finding[] {
  return table.fields.flatMap(({ spec, derivation }) => {
    if (!derivation) return [];
    const rows = new Map<Cause, { first: number; count: number }>();
    for (let row = 0; row < table.rowCount; row += 1) {
      const found = derivation.valueAt(row);
      if (!isLack(found)) continue;
      const seen = rows.get(found.cause);
      if (seen) seen.count += 1;
      else rows.set(found.cause, { first: row, count: 1 });
    }
    return [...rows].flatMap(([cause, { first, count }]): Finding[] => {
      if (cause === 'not-here') return [];
      return [
        {
          code: 'derived-missing',
          severity: 'note',
          file: table.spec.file,
          line: table.lines[first] ?? 0,
          column: spec.name,
          message: {
            'zh-CN': `${spec.name} 有 ${count} 行推算不出，留空：${words[cause]['zh-CN']}。这是第一行。`,
            en: `${spec.name} has no value in ${count} row${count === 1 ? '' : 's'}: ${words[cause].en}. This is the first.`,
          },
        },
      ];
    });
  });
}
