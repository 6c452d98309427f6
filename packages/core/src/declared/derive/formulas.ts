import { formatPeriod } from '../../format/format-period.ts';
import type { PeriodValue } from '../../normalize/value.ts';
import type { Locale, Text } from '../../report/report.ts';

/** How derived values are worked out, in words, with the titles of the fields that go into them. */
export const formulas = {
  sum: (titles: Text[]): Text => ({
    'zh-CN': `${listed(titles, 'zh-CN')}之和`,
    en: `The sum of ${listed(titles, 'en')}`,
  }),
  difference: (first: Text, second: Text): Text => ({
    'zh-CN': `${zh(first)}减${zh(second)}`,
    en: `${en(first)} less ${en(second)}`,
  }),
  ratio: (first: Text, second: Text): Text => ({
    'zh-CN': `${zh(first)}除以${zh(second)}`,
    en: `${en(first)} divided by ${en(second)}`,
  }),
  increase: (title: Text): Text => ({
    'zh-CN': `${zh(title)}减上年同期的${zh(title)}`,
    en: `${en(title)} less that of the same period a year before`,
  }),
  change: (title: Text): Text => ({
    'zh-CN': `${zh(title)}除以上年同期的${zh(title)}，减一`,
    en: `${en(title)} divided by that of the same period a year before, less one`,
  }),
  growthRate: (title: Text, from: PeriodValue | undefined): Text => ({
    'zh-CN': `${zh(title)}除以${from ? formatPeriod(from, 'zh-CN') : '序列首期'}的${zh(title)}，按相隔年数开方，减一`,
    en: `${en(title)} divided by that of ${from ? formatPeriod(from, 'en') : 'the first period of its series'}, to the power of one over the years between, less one`,
  }),
  shareOfParts: (title: Text, within: Text[]): Text => ({
    'zh-CN': `${zh(title)}除以${within.length === 0 ? '' : `${listed(within, 'zh-CN')}相同的`}各行${zh(title)}之和`,
    en: `${en(title)} divided by its sum over the rows${within.length === 0 ? '' : ` with the same ${listed(within, 'en')}`}`,
  }),
  shareOfTotal: (title: Text, within: Text[]): Text => ({
    'zh-CN': `${zh(title)}除以${within.length === 0 ? '' : `${listed(within, 'zh-CN')}相同的`}合计行的${zh(title)}`,
    en: `${en(title)} divided by that of the printed total${within.length === 0 ? '' : ` with the same ${listed(within, 'en')}`}`,
  }),
  sumOfRows: (title: Text): Text => ({
    'zh-CN': `各行${zh(title)}之和`,
    en: `The sum of ${en(title)} over the rows`,
  }),
};

function zh(title: Text): string {
  return title['zh-CN'] ?? title.en ?? '';
}

function en(title: Text): string {
  return title.en ?? title['zh-CN'] ?? '';
}

function listed(titles: Text[], locale: Locale): string {
  const words = titles.map(locale === 'en' ? en : zh);
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(locale === 'en' ? ', ' : '、')}${locale === 'en' ? ' and ' : '和'}${last}`;
}
