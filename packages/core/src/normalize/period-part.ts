import { daysInMonth, isoDate, monthsOfYear } from './calendar.ts';
import { chineseDigit } from './chinese-digits.ts';
import type { Grain } from './value.ts';

export interface PeriodPart {
  start: string;
  end: string;
  grain: Grain;
  rules: string[];
}

/** Printed parts of a period put together; a problem where the calendar has no such thing. */
export type PartReading = PeriodPart | { problem: string };

/** Why 03/04/2023 is not read alone. */
export const unknownOrder = 'its day and month may stand in either order';

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function year(a = ''): PartReading {
  return { ...monthsOfYear(Number(a), 1, 12), grain: 'year', rules: ['year'] };
}

export function halfYear(a = '', half: number): PartReading {
  if (half !== 1 && half !== 2) return { problem: `there is no half ${half} of a year` };
  return { ...monthsOfYear(Number(a), 6 * half - 5, 6 * half), grain: 'half', rules: ['half-year'] };
}

export function quarter(a = '', part = ''): PartReading {
  const n = digit(part);
  if (!(n >= 1 && n <= 4)) return { problem: `there is no quarter ${n}` };
  return { ...monthsOfYear(Number(a), 3 * n - 2, 3 * n), grain: 'quarter', rules: ['quarter'] };
}

/** The quarters `from` to `to` of a year; from the first on, it is the year to date. */
export function quarters(a = '', from = '', to = ''): PartReading {
  const [first, last] = [digit(from), digit(to)];
  const odd = [first, last].find((n) => !(n >= 1 && n <= 4));
  if (odd !== undefined) return { problem: `there is no quarter ${odd}` };
  return months(a, 3 * first - 2, 3 * last);
}

export function yearToDate(a = '', to: number): PartReading {
  return months(a, 1, to);
}

export function months(a = '', from: number, to: number): PartReading {
  if (from < 1 || to > 12) return { problem: `there is no month ${from < 1 ? from : to}` };
  if (from > to) return { problem: 'it ends before it starts' };
  const grain = from === 1 ? 'ytd' : 'span';
  return { ...monthsOfYear(Number(a), from, to), grain, rules: [from === 1 ? 'year-to-date' : 'months'] };
}

export function month(a = '', n: number): PartReading {
  if (!(n >= 1 && n <= 12)) return { problem: `there is no month ${n}` };
  return { ...monthsOfYear(Number(a), n, n), grain: 'month', rules: ['month'] };
}

export function day(a = '', m = '', d = ''): PartReading {
  const [years, n, date] = [Number(a), Number(m), Number(d)];
  if (n < 1 || n > 12) return { problem: `there is no month ${n}` };
  if (date < 1 || date > daysInMonth(years, n)) return { problem: `that month has no day ${date}` };
  const iso = isoDate(years, n, date);
  return { start: iso, end: iso, grain: 'day', rules: ['day'] };
}

/** Days of one month. */
export function days(a = '', m = '', from = '', to = ''): PartReading {
  const [first, last] = [day(a, m, from), day(a, m, to)];
  if ('problem' in first) return first;
  if ('problem' in last) return last;
  if (first.start > last.start) return { problem: 'it ends before it starts' };
  return { start: first.start, end: last.end, grain: 'span', rules: ['days'] };
}

/** 13/04/2023 has one reading; 03/04/2023 has two. */
export function dayOfUnknownOrder(a = '', b = '', years = ''): PartReading {
  const [first, second] = [Number(a), Number(b)];
  if (first <= 12 && second <= 12 && first !== second) return { problem: unknownOrder };
  return first > 12 ? day(years, b, a) : day(years, a, b);
}

/** A Chinese or an ASCII digit as a number. */
export function digit(word = ''): number {
  return chineseDigit(word) ?? Number(word);
}

export function monthNumber(name = ''): number {
  return monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export function century(a = ''): string {
  return Number(a) < 50 ? `20${a}` : `19${a}`;
}

export function twoDigits(part: PartReading): PartReading {
  return 'problem' in part ? part : { ...part, rules: ['two-digit-year', ...part.rules] };
}
