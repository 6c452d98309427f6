import { compareDecimals } from './decimal.ts';
import { longestQuantity, type Quantity, scanQuantity } from './quantity.ts';
import { decimalOf, isPercentage, placeOf } from './quantity-value.ts';
import type { RangeValue } from './value.ts';

export interface RangeReading {
  value: RangeValue;
  place: number;
  rules: string[];
  /** False where 5-10 may as well be a date, a score or an identifier. */
  isCertain: boolean;
  hasScaleLetter: boolean;
}

const shape = /^([^~—–―至到]+?|[-–]?[^-~—–―至到]+?) ?(——|[-~—–―至到]) ?([-–]?[^-~—–―至到]+)$/;

/**
 * Reads "5-10亿元", "10%～20%", "70亿至650亿", "5 to 10%". The first number takes scale, sign and currency of the second
 * where it has nothing of its own. Undefined where the cell has another shape; a problem where its two ends don't fit.
 */
export function readRange(text: string, isDeclared = false): RangeReading | { problem: string } | undefined {
  if (text.length > 2 * longestQuantity) return undefined;
  const ends = splitEnds(text);
  if (ends === undefined) return undefined;
  const [first, mark, second] = ends;
  const high = scanQuantity(second, isDeclared);
  if (high === undefined || 'problem' in high) return undefined;
  const low = scanQuantity(first, isDeclared || high.hasSuffix);
  if (low === undefined || 'problem' in low) return undefined;
  if (mark === '-' && (low.digits.startsWith('-') || high.digits.startsWith('-'))) {
    return { problem: 'its hyphens may be minus signs' };
  }
  return joinEnds(low, high, mark);
}

/** First end, mark and second end. 从5到10 and 5-10之间 are the same as 5到10 and 5-10; ~5-10 is about 5-10. */
function splitEnds(text: string): [string, string, string] | undefined {
  const worded = text.indexOf(' to ');
  if (worded > 0) {
    const ends: [string, string, string] = [text.slice(0, worded), 'to', text.slice(worded + 4)];
    return ends.some((end) => /[~—―至到]| to /.test(end)) ? undefined : ends;
  }
  const isAbout = text.startsWith('~');
  const inner = text.slice(isAbout ? 1 : 0, text.endsWith('之间') ? -2 : text.length);
  const match = shape.exec(inner);
  if (!match) return undefined;
  const [, first = '', mark = '', second = ''] = match;
  if (isAbout) return [`约${first}`, mark, second];
  return [mark === '到' || mark === '至' ? first.replace(/^从/, '') : first, mark, second];
}

function joinEnds(low: Quantity, high: Quantity, mark: string): RangeReading | { problem: string } {
  const problem = mismatch(low, high);
  if (problem !== undefined) return { problem };
  const takesSuffix = !low.hasSuffix && high.hasSuffix;
  const from: Quantity = takesSuffix ? { ...low, power: low.power + high.power, kind: high.kind } : low;
  const min = decimalOf(from);
  const max = decimalOf(high);
  if (compareDecimals(min, max) > 0) {
    return {
      problem: takesSuffix
        ? "the first number's scale is unclear"
        : 'the first number is larger than the second',
    };
  }
  const currency = low.currency ?? high.currency;
  const of = currency !== undefined ? 'money' : high.kind === 'number' ? 'number' : 'percent';
  const op = low.op ?? high.op;
  const unit = of === 'number' ? high.unit : undefined;
  const value: RangeValue = {
    type: 'range',
    of,
    min,
    max,
    ...(currency === undefined ? {} : { currency }),
    ...(op === undefined ? {} : { op }),
    ...(unit === undefined ? {} : { unit }),
  };
  const isWorded = mark === '~' || mark === '至' || mark === '到' || mark === 'to';
  const isGrouped = low.rules.includes('grouping') && high.rules.includes('grouping');
  return {
    value,
    place: Math.min(placeOf(from), placeOf(high)),
    rules: [...new Set(['range', ...low.rules, ...high.rules])],
    isCertain: isWorded || high.hasSuffix || currency !== undefined || isGrouped,
    hasScaleLetter: low.hasScaleLetter || high.hasScaleLetter,
  };
}

function mismatch(low: Quantity, high: Quantity): string | undefined {
  if ([...low.rules, ...high.rules].includes('parentheses-negative'))
    return 'its parentheses may mean a negative number or a remark';
  if ([...low.rules, ...high.rules].includes('implicit-one')) return 'one of its ends has no digits';
  if (low.op !== undefined && low.op !== '~') return 'a range has two bounds already';
  if (low.op !== undefined && low.hasOpBehind) return 'a qualifier stands inside the range';
  if (high.op !== undefined && !(high.op === '~' && high.hasOpBehind))
    return 'a qualifier stands inside the range';
  if (high.kind === 'points' || high.kind === 'bp') return 'ranges of percentage points are not read';
  if (low.currency !== undefined && high.currency !== undefined && low.currency !== high.currency) {
    return 'its two ends have different currencies';
  }
  if (low.hasSuffix && low.kind !== high.kind) {
    const isOnlyOneSign = !isPercentage(low.kind) || !isPercentage(high.kind);
    return isOnlyOneSign ? "the second number's unit is unclear" : 'its two ends have different units';
  }
  if (low.hasScale && !high.hasScale && !high.hasSuffix) return "the second number's scale is unclear";
  if (low.unit !== undefined && low.unit !== high.unit) return 'its two ends have different units';
  if (low.hasSuffix && !high.hasSuffix) return "the second number's unit is unclear";
  if (low.hasSuffix && low.currency === undefined && high.currency !== undefined && !low.hasScale) {
    return 'its two ends have different units';
  }
  return undefined;
}
