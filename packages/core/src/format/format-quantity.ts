import type {
  ListValue,
  MoneyValue,
  NumberValue,
  PercentValue,
  PointsValue,
  RangeValue,
} from '../normalize/value.ts';
import type { Locale } from '../report/report.ts';
import { currencyPrefix, currencyWord } from './currency-words.ts';
import type { Display } from './display.ts';
import { measureWord } from './measure-words.ts';
import { qualifierMark, qualifierWord } from './qualifier-words.ts';
import { cellDigits, digitsText, type Shown, showNumbers, showQuantity } from './shown-digits.ts';
import type { ValueText } from './value-text.ts';

export type QuantityValue = NumberValue | PercentValue | PointsValue | MoneyValue | RangeValue | ListValue;

/** What stands around the digits. */
interface Around {
  scale: string;
  currency?: string;
  isPercent: boolean;
  /** 家, companies, 个百分点; by whether the number is 1. */
  measure: (isOne: boolean) => string;
  isList: boolean;
}

/** A quantity, range or list in words; shapes as `formatValue` gives them. */
export function formatQuantity(
  value: QuantityValue,
  place: number | undefined,
  display: Display,
  locale: Locale,
): ValueText {
  const shown = shownNumbers(value, place, display, locale);
  const op = 'op' in value ? value.op : undefined;
  const around = aroundOf(value, display, locale);
  const text = `${qualifierWord(op, locale)}${put(shown.map(digitsText), around, locale)}`;
  if (value.type === 'money' && display.currency === undefined) return { text, cellText: text };
  if (value.type === 'range' && value.of === 'money' && display.currency === undefined)
    return { text, cellText: text };
  const isNamed = display.measure !== undefined || value.type === 'points';
  const { currency: _, ...rest } = around;
  const inCell: Around = { ...rest, scale: '', ...(isNamed ? { measure: () => '' } : {}) };
  return { text, cellText: `${qualifierMark(op, locale)}${put(shown.map(cellDigits), inCell, locale)}` };
}

function shownNumbers(
  value: QuantityValue,
  place: number | undefined,
  display: Display,
  locale: Locale,
): Shown[] {
  if (value.type === 'range') return showNumbers([value.min, value.max], place, display, locale);
  if (value.type === 'list') return showNumbers(value.values, place, display, locale);
  return [showQuantity(value, place, display, locale)];
}

function aroundOf(value: QuantityValue, display: Display, locale: Locale): Around {
  const isScaled = display.type === 'number' || display.type === 'money';
  const printed = value.type === 'number' || value.type === 'range' ? value.unit : undefined;
  const isPoints = value.type === 'points';
  return {
    scale: isScaled ? (display.unit?.[locale] ?? '') : '',
    ...('currency' in value && value.currency !== undefined ? { currency: value.currency } : {}),
    isPercent: value.type === 'percent' || (value.type === 'range' && value.of === 'percent'),
    measure: (isOne) => (isPoints ? pointsWord(isOne, locale) : measureWord(display, printed, locale, isOne)),
    isList: value.type === 'list',
  };
}

function pointsWord(isOne: boolean, locale: Locale): string {
  if (locale === 'zh-CN') return '个百分点';
  return isOne ? 'percentage point' : 'percentage points';
}

function put(numbers: string[], around: Around, locale: Locale): string {
  return locale === 'zh-CN' ? putChinese(numbers, around) : putEnglish(numbers, around);
}

/** 70亿～650亿美元; 70亿、130亿; 10%～20% */
function putChinese(numbers: string[], { scale, currency, isPercent, measure, isList }: Around): string {
  const each = numbers.map((number) => `${number}${scale}${isPercent ? '%' : ''}`);
  const tail = currency === undefined ? measure(false) : currencyWord(currency, 'zh-CN');
  return `${each.join(isList ? '、' : '～')}${tail}`;
}

/** US$7–65 billion; 7, 13 and 70 billion; 10–20%; −5 to 10 */
function putEnglish(numbers: string[], { scale, currency, isPercent, measure, isList }: Around): string {
  const prefix = currency === undefined ? '' : currencyPrefix(currency);
  const hasNegative = numbers.some((number) => number.startsWith('−'));
  const joined = isList
    ? listed(numbers, scale !== '' || measure(false) !== '')
    : hasNegative
      ? numbers.map((number) => withPrefix(prefix, number)).join(' to ')
      : `${prefix}${numbers.join('–')}`;
  const isOne = numbers.length === 1 && numbers[0] === '1' && scale === '';
  const tail = [scale, measure(isOne)].filter((word) => word !== '').join(' ');
  return `${joined}${isPercent ? '%' : ''}${tail === '' ? '' : ` ${tail}`}`;
}

function withPrefix(prefix: string, number: string): string {
  return number.startsWith('−') ? `−${prefix}${number.slice(1)}` : `${prefix}${number}`;
}

/** In running text the last is joined by "and", in a cell by a comma. */
function listed(numbers: string[], isProse: boolean): string {
  return isProse ? `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}` : numbers.join(', ');
}
