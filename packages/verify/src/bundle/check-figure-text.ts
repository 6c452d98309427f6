import type { Locale } from '@trifold/core';
import type { BundleFigure } from '@trifold/json';
import type { Problem } from '../problem.ts';
import { isEqual, round, shift } from '../text/decimal.ts';
import { numbersInText } from './numbers-in-text.ts';

/** Whether the digits that a figure shows in a locale are those of its value, rounded to the last place shown. */
export function checkFigureText(figure: BundleFigure, locale: Locale): Problem[] {
  const text = figure.text[locale];
  if (text === undefined || text === '') {
    return [problem(figure, locale, 'figure-without-text', 'a text', 'nothing')];
  }
  const expected = expectedNumbers(figure, locale);
  if (expected === undefined) return [];
  const shown = numbersInText(text);
  const agrees =
    shown.length === expected.length &&
    shown.every(({ value, place }, at) => isEqual(value, roundToPlace(expected[at] ?? '0', place)));
  return agrees ? [] : [problem(figure, locale, 'figure-text', expected.join(', '), text)];
}

function roundToPlace(value: string, place: number): string {
  return shift(round(shift(value, -place), 0), place);
}

/** The numbers that the text must show, in order; undefined for values that are no quantities. */
function expectedNumbers({ value }: BundleFigure, locale: Locale): string[] | undefined {
  switch (value.type) {
    case 'number':
    case 'percent':
    case 'points':
    case 'money':
      return [value.value];
    case 'range':
      return [value.min, value.max];
    case 'list':
      return value.values;
    case 'duration':
      return value.unit === 'month' ? yearsAndMonths(value.value) : [value.value];
    case 'period':
      return periodNumbers(value, locale);
    default:
      return undefined;
  }
}

function yearsAndMonths(months: string): string[] {
  if (!/^\d+$/.test(months)) return [months];
  const years = Math.floor(Number(months) / 12);
  const rest = Number(months) % 12;
  if (years === 0) return [String(rest)];
  return rest === 0 ? [String(years)] : [String(years), String(rest)];
}

/** A whole year shows its number; other periods are worded in too many ways to be told from their numbers alone. */
function periodNumbers(
  { start, grain }: Extract<BundleFigure['value'], { type: 'period' }>,
  locale: Locale,
): string[] | undefined {
  const [year = '', month = '', day = ''] = start.split('-').map((part) => String(Number(part)));
  if (grain === 'year') return [year];
  if (grain === 'day') return locale === 'en' ? [day, year] : [year, month, day];
  if (grain === 'month') return locale === 'en' ? [year] : [year, month];
  return undefined;
}

function problem(figure: BundleFigure, locale: Locale, code: string, expected: string, got: string): Problem {
  return {
    code,
    where: `bundle ${locale}`,
    figure: figure.id,
    expected,
    got,
    message: `${figure.id}: its value is ${expected}, its text in ${locale} says “${got}”.`,
  };
}
