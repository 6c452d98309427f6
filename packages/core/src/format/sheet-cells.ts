import { compareDecimals, shiftDecimal, trimFraction } from '../normalize/decimal.ts';
import type { Decimal, Op, Value } from '../normalize/value.ts';
import type { Locale, SheetCell, SheetColumn, Text } from '../report/report.ts';
import type { Display } from './display.ts';
import { booleanWord, formatValue } from './format-value.ts';
import { missingWords } from './missing-words.ts';
import { numberFormat } from './number-format.ts';
import { type Shown, showNumber, showNumbers, showQuantity } from './shown-digits.ts';

const empty: SheetCell = { type: 'empty' };

/**
 * A value's cells, one for each of its field's columns as `sheetColumns` gives them. Numbers are exact decimals in
 * the display unit, percentages ratios. What is missing says so in the first column; flagged values stay text there.
 */
export function sheetCells(
  value: Value,
  place: number | undefined,
  display: Display,
  columns: SheetColumn[],
  locales: Locale[],
): SheetCell[] {
  const inEach = (word: (locale: Locale) => string): Text => textIn(locales, word);
  if (value.type === 'missing') {
    const text = inEach((locale) => missingWords[value.reason][locale] ?? '—');
    return columns.map((_, at) => (at === 0 ? { type: 'empty', text } : empty));
  }
  if (value.type === 'text' || value.type === 'flagged') {
    const isLink = value.type === 'text' && display.type === 'url';
    const cell: SheetCell = isLink
      ? { type: 'link', value: value.value }
      : textCell(inEach(() => value.value));
    return columns.map((_, at) => (at === 0 ? cell : empty));
  }
  return columns.map(({ part }) => {
    if (part === 'shown')
      return textCell(inEach((locale) => formatValue(value, place, display, locale).text));
    if (part === 'currency') return currencyCell(value, inEach);
    if (part === 'start' || part === 'end') {
      return value.type === 'period' ? { type: 'date', value: value[part], format: 'yyyy-mm-dd' } : empty;
    }
    if (value.type === 'boolean') {
      return {
        type: 'boolean',
        value: value.value,
        text: inEach((locale) => booleanWord(value.value, locale)),
      };
    }
    return numberCell(value, part, place, display, locales);
  });
}

function numberCell(
  value: Value,
  part: 'value' | 'low' | 'high',
  place: number | undefined,
  display: Display,
  locales: Locale[],
): SheetCell {
  const op = 'op' in value ? value.op : undefined;
  const isPercent = value.type === 'percent' || (value.type === 'range' && value.of === 'percent');
  const cell: Extract<SheetCell, { type: 'number' }> = { type: 'number', value: {}, format: {} };
  for (const locale of locales) {
    const shown = shownPart(value, part, place, display, locale);
    if (shown === undefined) return empty;
    cell.value[locale] = isPercent ? trimFraction(shiftDecimal(shown.exact, -2)) : shown.exact;
    cell.format[locale] = numberFormat(shown, op as Op | undefined, isPercent, locale);
  }
  return cell;
}

/** The number that stands in a column, if the value has one for it. */
function shownPart(
  value: Value,
  part: 'value' | 'low' | 'high',
  place: number | undefined,
  display: Display,
  locale: Locale,
): Shown | undefined {
  if (value.type === 'range' || value.type === 'list') {
    if (part === 'value') return undefined;
    const ends = value.type === 'range' ? [value.min, value.max] : extremes(value.values);
    return showNumbers(ends, place, display, locale)[part === 'low' ? 0 : 1];
  }
  if (part !== 'value') return undefined;
  if (value.type === 'duration') {
    return value.unit === 'month'
      ? showNumber(value.value, undefined, { type: 'duration' }, locale)
      : undefined;
  }
  const isQuantity =
    value.type === 'number' || value.type === 'money' || value.type === 'percent' || value.type === 'points';
  return isQuantity ? showQuantity(value, place, display, locale) : undefined;
}

function extremes(values: Decimal[]): Decimal[] {
  const sorted = [...values].sort(compareDecimals);
  return [sorted[0] ?? '0', sorted.at(-1) ?? '0'];
}

function currencyCell(value: Value, inEach: (word: (locale: Locale) => string) => Text): SheetCell {
  const currency = 'currency' in value ? value.currency : undefined;
  return currency === undefined ? empty : textCell(inEach(() => currency));
}

function textCell(value: Text): SheetCell {
  return { type: 'text', value };
}

function textIn(locales: Locale[], word: (locale: Locale) => string): Text {
  const text: Text = {};
  for (const locale of locales) text[locale] = word(locale);
  return text;
}
