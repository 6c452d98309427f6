import { addDecimals, trimFraction } from './decimal.ts';
import {
  addDurationParts,
  type DurationPartReading,
  durationNumberPattern,
  durationUnitPattern,
  inHours,
  readDurationPart,
} from './duration-part.ts';
import { qualifierAfterPattern, qualifierBeforePattern, qualifierOp } from './qualifiers.ts';
import type { DurationValue } from './value.ts';

export type DurationReading = { value: DurationValue; rules: string[] } | { problem: string };

const onePart = `${durationNumberPattern} ?${durationUnitPattern}`;
const pattern = new RegExp(
  `^(${qualifierBeforePattern})? ?${onePart}(?:(半)|(?:,? |零|又| and )?${onePart})?(${qualifierAfterPattern})?$`,
  'i',
);

/**
 * Reads how long something took: years as 12 months, weeks as 7 days, minutes as parts of an hour; hours and days stay
 * what they are. 21年 (but not 21年以上) and 5m have another meaning outside a column of durations, 2023年 and 近三年 in one too.
 * Undefined where the text has another shape.
 */
export function readDuration(text: string, inColumn: boolean): DurationReading | undefined {
  const match = text.length > 40 ? null : pattern.exec(text);
  if (!match) return undefined;
  const [, before, first = '', firstUnit = '', half, second, secondUnit, after] = match;
  if (before === '近')
    return inColumn ? { problem: 'it may mean the last of a time or nearly all of it' } : undefined;
  if (/^(?:年|y(?:ea)?rs?)$/i.test(firstUnit) && /^\d,?\d{3}$/.test(first))
    return { problem: 'it may be a year or a number of years' };
  const isBare = [before, after, half, second].every((part) => part === undefined);
  if (!inColumn && isBare && /^\d\d$/.test(first) && firstUnit === '年')
    return { problem: 'it may be a year or a number of years' };
  const sum = sumOf(first, firstUnit, half, second, secondUnit, inColumn);
  if (sum === undefined || 'problem' in sum) return sum;
  const hours = inHours(sum);
  if ('problem' in hours) return inColumn ? hours : undefined;
  const ops = [before, after].flatMap((word) => (word === undefined ? [] : [word]));
  const op = ops[0] === undefined ? undefined : qualifierOp(ops[0]);
  if (ops[1] !== undefined && qualifierOp(ops[1]) !== op) return { problem: 'it has two qualifiers' };
  return {
    value: {
      type: 'duration',
      value: trimFraction(hours.value),
      unit: hours.unit,
      ...(op === undefined ? {} : { op }),
    },
    rules: [...ops.map((word) => `qualifier-${word}`), ...hours.rules],
  };
}

/** True for 3-6个月 and 1年至2年, which are no one duration. */
export function isDurationRange(text: string): boolean {
  const match = text.length > 40 ? null : /^(.+?) ?(?:——|[-~—–至到]| to ) ?(.+)$/.exec(text);
  if (!match) return false;
  const [, first = '', second = ''] = match;
  const last = readDuration(second, true);
  if (last === undefined || 'problem' in last) return false;
  if (/^\d[\d.,]*$/.test(first)) return true;
  const one = readDuration(first, true);
  return one !== undefined && !('problem' in one);
}

function sumOf(
  first: string,
  firstUnit: string,
  half: string | undefined,
  second: string | undefined,
  secondUnit: string | undefined,
  inColumn: boolean,
): DurationPartReading {
  const one = readDurationPart(first, firstUnit, inColumn);
  if (one === undefined || 'problem' in one) return one;
  if (half !== undefined) return one.isYears ? { ...one, value: addDecimals(one.value, '6') } : undefined;
  if (second === undefined || secondUnit === undefined) return one;
  const two = readDurationPart(second, secondUnit, inColumn, one);
  return two === undefined || 'problem' in two ? two : addDurationParts(one, two);
}
