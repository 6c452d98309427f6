import { compareDecimals } from '../normalize/decimal.ts';
import type { Decimal, DurationUnit, DurationValue } from '../normalize/value.ts';
import type { Locale } from '../report/report.ts';
import { digitsText } from './shown-digits.ts';

const chinese = { year: '年', month: '个月', day: '天', hour: '小时' };

/** 2年6个月, 5天; 2 years 6 months, 5 days. Months are shown as years and months where they are whole. */
export function formatDuration(
  { value, unit }: Pick<DurationValue, 'value' | 'unit'>,
  locale: Locale,
): string {
  if (unit !== 'month' || !/^\d{1,9}$/.test(value)) return count(value, unit, locale);
  const years = Math.floor(Number(value) / 12);
  const rest = Number(value) % 12;
  const parts = [];
  if (years > 0) parts.push(count(String(years), 'year', locale));
  if (rest > 0 || years === 0) parts.push(count(String(rest), 'month', locale));
  return parts.join(locale === 'zh-CN' ? '' : ' ');
}

function count(value: Decimal, unit: DurationUnit | 'year', locale: Locale): string {
  const point = value.indexOf('.');
  const number = digitsText({
    exact: value,
    digits: point < 0 ? 0 : value.length - point - 1,
    grouped: true,
  });
  if (locale === 'zh-CN') return `${number}${chinese[unit]}`;
  return `${number} ${unit}${compareDecimals(value, '1') === 0 ? '' : 's'}`;
}
