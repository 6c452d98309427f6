import { fractionDigits, roundDecimal, shiftDecimal, trimFraction } from '../normalize/decimal.ts';
import type { Decimal, MoneyValue, NumberValue, PercentValue, PointsValue } from '../normalize/value.ts';
import type { Locale } from '../report/report.ts';
import type { Display } from './display.ts';
import { scaleExponent } from './scale-words.ts';

/** A number in its column's display unit. */
export interface Shown {
  /** Exact, without zeros at the end of the fraction. */
  exact: Decimal;
  /** How many decimals are shown. */
  digits: number;
  /** Whether thousands are set apart where the unit follows; in a column of numbers they always are. */
  grouped: boolean;
  /** Thousands are set apart nowhere: it is no amount. */
  isIdentifier?: true;
}

/** The power of ten that the display unit of a locale stands for. Only numbers and money are scaled. */
export function displayExponent(display: Display, locale: Locale): number {
  return display.type === 'number' || display.type === 'money' ? scaleExponent(display.unit?.[locale]) : 0;
}

/**
 * A quantity in its display unit with the decimals to show: those that the field declares, else as printed (`place`,
 * the power of ten of the last printed digit), else as many as the value has.
 */
export function showNumber(
  value: Decimal,
  place: number | undefined,
  display: Display,
  locale: Locale,
): Shown {
  const exponent = displayExponent(display, locale);
  const exact = trimFraction(shiftDecimal(value, -exponent));
  const grouped = !(locale === 'zh-CN' && exponent >= 4 && hasFourWholeDigits(exact));
  const declared = display.digits?.[locale];
  if (declared !== undefined) return { exact, digits: declared, grouped };
  const needed = fractionDigits(exact);
  return { exact, digits: place === undefined ? needed : Math.max(needed, exponent - place, 0), grouped };
}

/** The same of a value of one number. */
export function showQuantity(
  value: NumberValue | PercentValue | PointsValue | MoneyValue,
  place: number | undefined,
  display: Display,
  locale: Locale,
): Shown {
  const shown = showNumber(value.value, place, display, locale);
  return value.type === 'number' && value.isIdentifier ? { ...shown, isIdentifier: true } : shown;
}

/** Before 万 and 亿 four digits stand together, five do not: 1750亿, 10,000万亿 (CLDR, minimum grouping of zh). */
function hasFourWholeDigits(exact: Decimal): boolean {
  return exact.replace(/^-|\..*$/g, '').length === 4;
}

/**
 * Several quantities of one cell. Each shows the decimals that it has; the printed place counts only where it is
 * finer than all of them, so that no end of 1.5–10 gets a decimal that nobody printed.
 */
export function showNumbers(
  values: Decimal[],
  place: number | undefined,
  display: Display,
  locale: Locale,
): Shown[] {
  const shown = values.map((value) => showNumber(value, undefined, display, locale));
  if (display.digits?.[locale] !== undefined || place === undefined) return shown;
  const printed = displayExponent(display, locale) - place;
  return shown.every(({ digits }) => digits < printed)
    ? shown.map(({ exact, grouped }) => ({ exact, digits: printed, grouped }))
    : shown;
}

/** Rounded half away from zero, with a true minus, for a table's cell: −1,234.5 */
export function cellDigits(shown: Shown): string {
  return digitsText({ ...shown, grouped: true });
}

/** The same as it stands in running text, with its unit behind. */
export function digitsText({ exact, digits, grouped, isIdentifier }: Shown): string {
  const value = roundDecimal(exact, digits);
  const [whole = '', fraction] = value.replace('-', '').split('.');
  const digitsBefore = grouped && !isIdentifier ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  return `${value.startsWith('-') ? '−' : ''}${digitsBefore}${fraction === undefined ? '' : `.${fraction}`}`;
}
