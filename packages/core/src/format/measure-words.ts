import type { Locale } from '../report/report.ts';
import type { Display } from './display.ts';

/** English for counted things that a cell may carry without its field naming them. */
const english: Record<string, string> = {
  人: 'person|people',
  倍: 'time|times',
  家: 'company|companies',
  吨: 'tonne|tonnes',
};

/**
 * The counted thing behind a number: the field's measure, else the unit printed in the cell. English has none for a
 * printed unit that it doesn't know. `isOne` picks the singular of "company|companies".
 */
export function measureWord(
  display: Display,
  printed: string | undefined,
  locale: Locale,
  isOne = false,
): string {
  const own = display.measure?.[locale];
  const word = own ?? (locale === 'zh-CN' ? printed : printed && english[printed]) ?? '';
  const [one = '', many = one] = word.split('|');
  return isOne ? one : many;
}
