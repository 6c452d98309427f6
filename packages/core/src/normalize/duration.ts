import { chineseDigit } from './chinese-digits.ts';
import { addDecimals, multiplyDecimals, trimFraction } from './decimal.ts';
import { readMantissa } from './mantissa.ts';
import { qualifierAfterPattern, qualifierBeforePattern, qualifierOp } from './qualifiers.ts';
import type { Decimal, DurationUnit, DurationValue } from './value.ts';

export type DurationReading = { value: DurationValue; rules: string[] } | { problem: string };

interface Unit {
  unit: DurationUnit;
  times: Decimal;
  rule: string;
}

const year: Unit = { unit: 'month', times: '12', rule: 'years' };
const month: Unit = { unit: 'month', times: '1', rule: 'months' };
const week: Unit = { unit: 'day', times: '7', rule: 'weeks' };
const day: Unit = { unit: 'day', times: '1', rule: 'days' };
const hour: Unit = { unit: 'hour', times: '1', rule: 'hours' };

const words: Record<string, Unit> = {
  年: year,
  个月: month,
  周: week,
  星期: week,
  个星期: week,
  天: day,
  小时: hour,
  个小时: hour,
};
const english: Record<string, Unit> = {
  year,
  yr: year,
  month,
  mo: month,
  week,
  wk: week,
  day,
  hour,
  hr: hour,
};
const inColumnOnly: Record<string, Unit> = { 日: day, y: year, m: month, w: week, d: day, h: hour };

const number = '(\\d[\\d.,]*|[一二两三四五六七八九十半])';
const unit =
  '([年周天日]|个月|个?星期|个?小时|years?|yrs?|months?|mos?|weeks?|wks?|days?|hours?|hrs?|[ymwdh])';
const pattern = new RegExp(
  `^(${qualifierBeforePattern})? ?${number} ?${unit}(?:(半)|(?:,? |零|又)?${number} ?${unit})?(${qualifierAfterPattern})?$`,
  'i',
);

/**
 * Reads how long something took: years as 12 months, weeks as 7 days; hours and days stay what they are. 21年 and
 * 5m have another meaning outside a column of durations. Undefined where the text has another shape.
 */
export function readDuration(text: string, inColumn: boolean): DurationReading | undefined {
  const match = text.length > 40 ? null : pattern.exec(text);
  if (!match) return undefined;
  const [, before, first = '', firstUnit = '', half, second, secondUnit, after] = match;
  const one = readPart(first, firstUnit, inColumn);
  if (one === undefined || 'problem' in one) return one;
  if (!inColumn && /^\d\d$/.test(first) && firstUnit === '年')
    return { problem: 'it may be a year or a number of years' };
  let value = one.value;
  const rules = [one.unit.rule];
  if (half !== undefined) {
    if (one.unit !== year) return undefined;
    value = addDecimals(value, '6');
  } else if (second !== undefined && secondUnit !== undefined) {
    const two = readPart(second, secondUnit, inColumn);
    if (two === undefined || 'problem' in two) return two;
    if (one.unit !== year || two.unit !== month || value.includes('.'))
      return { problem: 'its units of time cannot be added' };
    value = addDecimals(value, two.value);
    rules.push(two.unit.rule);
  }
  const ops = [before, after].flatMap((word) => (word === undefined ? [] : [word]));
  const op = ops[0] === undefined ? undefined : qualifierOp(ops[0]);
  if (ops[1] !== undefined && qualifierOp(ops[1]) !== op) return { problem: 'it has two qualifiers' };
  return {
    value: {
      type: 'duration',
      value: trimFraction(value),
      unit: one.unit.unit,
      ...(op === undefined ? {} : { op }),
    },
    rules: [...ops.map((word) => `qualifier-${word}`), ...rules],
  };
}

function readPart(
  printed: string,
  word: string,
  inColumn: boolean,
): { value: Decimal; unit: Unit } | { problem: string } | undefined {
  const lower = word.toLowerCase();
  const found =
    words[lower] ??
    english[lower.length > 1 ? lower.replace(/s$/, '') : lower] ??
    (inColumn ? inColumnOnly[lower] : undefined);
  if (found === undefined) return undefined;
  if (printed === '半') return { value: multiplyDecimals('0.5', found.times), unit: found };
  const chinese = chineseDigit(printed);
  if (chinese !== undefined) return { value: multiplyDecimals(String(chinese), found.times), unit: found };
  const mantissa = readMantissa(printed);
  if ('problem' in mantissa) return mantissa;
  return { value: multiplyDecimals(mantissa.digits, found.times), unit: found };
}
