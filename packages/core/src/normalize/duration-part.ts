import { arabicNumeral } from './chinese-numeral.ts';
import { addDecimals, multiplyDecimals, trimFraction } from './decimal.ts';
import { readMantissa } from './mantissa.ts';
import type { Decimal, DurationUnit } from './value.ts';

/** One number with its unit of time, counted in the unit that it is kept in. */
export interface DurationPart {
  value: Decimal;
  unit: DurationUnit | 'minute';
  /** Whether a month may follow: 2年6个月. */
  isYears: boolean;
  rules: string[];
}

export type DurationPartReading = DurationPart | { problem: string } | undefined;

interface Unit {
  unit: DurationPart['unit'];
  times: Decimal;
  rule: string;
}

const year: Unit = { unit: 'month', times: '12', rule: 'years' };
const month: Unit = { unit: 'month', times: '1', rule: 'months' };
const week: Unit = { unit: 'day', times: '7', rule: 'weeks' };
const day: Unit = { unit: 'day', times: '1', rule: 'days' };
const hour: Unit = { unit: 'hour', times: '1', rule: 'hours' };
const minute: Unit = { unit: 'minute', times: '1', rule: 'minutes' };

const words: Record<string, Unit> = {
  年: year,
  个月: month,
  周: week,
  星期: week,
  个星期: week,
  天: day,
  小时: hour,
  个小时: hour,
  分钟: minute,
  year,
  yr: year,
  month,
  mo: month,
  week,
  wk: week,
  day,
  hour,
  hr: hour,
  minute,
  min: minute,
};
const inColumnOnly: Record<string, Unit> = { 日: day, y: year, m: month, w: week, d: day, h: hour };
const afterHours: Record<string, Unit> = { 分: minute, m: minute };

/** For a regular expression: a number as durations have it. */
export const durationNumberPattern = '(\\d[\\d.,]*|[一二两三四五六七八九十百零]{1,5}|半)';
/** For a regular expression: a unit of time. */
export const durationUnitPattern =
  '(年|周|天|日|个月|个?星期|个?小时|分钟?|years?|yrs?|months?|mos?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|[ymwdh])';

/** A number and a unit of time as printed; `before` is the part in front of it, which tells minutes from months. */
export function readDurationPart(
  printed: string,
  word: string,
  inColumn: boolean,
  before?: DurationPart,
): DurationPartReading {
  const lower = word.toLowerCase();
  const found =
    (before?.unit === 'hour' ? afterHours[lower] : undefined) ??
    words[lower.length > 1 ? lower.replace(/s$/, '') : lower] ??
    (inColumn ? inColumnOnly[lower] : undefined);
  if (found === undefined) return undefined;
  const number = numberOf(printed);
  if (number === undefined || typeof number !== 'string') return number;
  return {
    value: multiplyDecimals(number, found.times),
    unit: found.unit,
    isYears: found === year,
    rules: [found.rule],
  };
}

function numberOf(printed: string): Decimal | { problem: string } | undefined {
  if (printed === '半') return '0.5';
  if (printed === '两') return '2';
  if (/^\d/.test(printed)) {
    const mantissa = readMantissa(printed);
    return 'problem' in mantissa ? mantissa : mantissa.digits;
  }
  return arabicNumeral(printed);
}

/** Months added to years and minutes to hours; other units don't add up exactly. */
export function addDurationParts(one: DurationPart, two: DurationPart): DurationPartReading {
  const rules = [...one.rules, ...two.rules];
  const isWhole = !one.value.includes('.');
  if (one.isYears && two.unit === 'month' && !two.isYears && isWhole) {
    return { ...one, value: addDecimals(one.value, two.value), rules };
  }
  if (one.unit === 'hour' && two.unit === 'minute' && isWhole) {
    const hours = inHours(two);
    return 'problem' in hours ? hours : { ...one, value: addDecimals(one.value, hours.value), rules };
  }
  return { problem: 'its units of time cannot be added' };
}

/** Minutes as hours where these are an exact decimal, as three minutes are 0.05 hours. */
export function inHours(part: DurationPart): (DurationPart & { unit: DurationUnit }) | { problem: string } {
  const { unit } = part;
  if (unit !== 'minute') return { ...part, unit };
  if (!/^\d{1,9}$/.test(part.value) || Number(part.value) % 3 !== 0) {
    return { problem: 'its minutes are no exact part of an hour' };
  }
  const value = trimFraction(multiplyDecimals(String(Number(part.value) / 3), '0.05'));
  return { ...part, value, unit: 'hour' };
}
