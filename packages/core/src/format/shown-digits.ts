import { fractionDigits, roundDecimal, shiftDecimal, trimFraction } from '../normalize/decimal.ts';
import type { Decimal } from '../normalize/value.ts';
import type { Locale } from '../report/report.ts';
import type { Display } from './display.ts';
import { scaleExponent } from './scale-words.ts';

/** A number in its column's display unit. */
export interface Shown {
  /** Exact, without zeros at the end of the fraction. */
  exact: Decimal;
  /** How many decimals are shown. */
  digits: number;
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
  const declared = display.digits?.[locale];
  if (declared !== undefined) return { exact, digits: declared };
  const needed = fractionDigits(exact);
  return { exact, digits: place === undefined ? needed : Math.max(needed, exponent - place, 0) };
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
    ? shown.map(({ exact }) => ({ exact, digits: printed }))
    : shown;
}

/** Rounded half away from zero, grouped by thousands, with a true minus: −1,234.5 */
export function digitsText({ exact, digits }: Shown): string {
  return groupDigits(roundDecimal(exact, digits));
}

function groupDigits(value: Decimal): string {
  const [whole = '', fraction] = value.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${value.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}
