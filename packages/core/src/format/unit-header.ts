import type { Locale, Text } from '../report/report.ts';
import { currencyWord } from './currency-words.ts';
import type { Display } from './display.ts';
import { measureWord } from './measure-words.ts';

/**
 * The column's one display unit, worded for its header: 亿美元 / US$ billion, 万家 / thousand companies,
 * 个百分点 / percentage points. Money in mixed currencies has the scale alone. A unit that would say the title again (Deals, deals)
 * is left out. Undefined where there is no unit.
 */
export function unitHeader(display: Display, title: Text = {}): Text | undefined {
  const wordedIn = (locale: Locale): string => {
    const unit = headerIn(locale, display);
    return unit.toLowerCase() === title[locale]?.toLowerCase() ? '' : unit;
  };
  const chinese = wordedIn('zh-CN');
  const english = wordedIn('en');
  return chinese === '' && english === '' ? undefined : { 'zh-CN': chinese, en: english };
}

function headerIn(locale: Locale, display: Display): string {
  const { type, currency } = display;
  if (type === 'points') return locale === 'zh-CN' ? '个百分点' : 'percentage points';
  if (type !== 'number' && type !== 'money') return '';
  const scale = display.unit?.[locale] ?? '';
  const word = type === 'money' && currency !== undefined ? currencyWord(currency, locale) : '';
  const measure = measureWord(display, undefined, locale);
  if (locale === 'zh-CN') return `${scale}${word}${measure}`;
  return [word, scale, measure].filter((part) => part !== '').join(' ');
}
