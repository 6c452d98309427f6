import type { TotalRuleSpec } from '../../manifest/reconcile.ts';
import { weightSum, weightsOf } from '../../manifest/weights-of.ts';
import { compareDecimals } from '../../normalize/decimal.ts';
import type { Table } from '../../normalize/table.ts';
import type { Locale, Text } from '../../report/report.ts';

/** The rule of a total as readers write it: 0.7 × OPEN + 0.3 × OPT, the mean of A, B and C. */
export function totalRuleWords(table: Table, spec: TotalRuleSpec): Text {
  return { 'zh-CN': words(table, spec, 'zh-CN'), en: words(table, spec, 'en') };
}

function words(table: Table, spec: TotalRuleSpec, locale: Locale): string {
  const parts = weightsOf(spec).map(({ field, weight }) => ({
    weight,
    title: titleOf(table, field, locale),
  }));
  const titles = parts.map(({ title }) => title);
  const isPlain = parts.every(({ weight }) => compareDecimals(weight, parts[0]?.weight ?? '1') === 0);
  if (spec.by === 'mean' && isPlain)
    return locale === 'en'
      ? `the mean of ${titles.slice(0, -1).join(', ')}${titles.length > 1 ? ' and ' : ''}${titles.at(-1) ?? ''}`
      : `${titles.join('、')}的平均`;
  const sum = parts
    .map(({ weight, title }) => (compareDecimals(weight, '1') === 0 ? title : `${weight} × ${title}`))
    .join(' + ')
    .replaceAll('+ -', '− ');
  const divisor = spec.by === 'mean' ? weightSum(spec) : '1';
  return compareDecimals(divisor, '1') === 0 ? sum : `(${sum}) ÷ ${divisor}`;
}

function titleOf(table: Table, field: string, locale: Locale): string {
  return table.fields.find(({ spec }) => spec.name === field)?.spec.title[locale] ?? field;
}
