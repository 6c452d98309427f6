import { compareDecimals } from './decimal.ts';
import { longestQuantity, type Quantity, scanQuantity } from './quantity.ts';
import { decimalOf, placeOf } from './quantity-value.ts';
import type { RangeValue } from './value.ts';

export interface RangeReading {
  value: RangeValue;
  place: number;
  rules: string[];
  /** False where 5-10 may as well be a date, a score or an identifier. */
  isCertain: boolean;
  hasScaleLetter: boolean;
}

const shape = /^([^~—–―‐‑至到]+?|-?[^-~—–―‐‑至到]+?) ?(——|[-~—–―‐‑至到]) ?(-?[^-~—–―‐‑至到]+)$/;

/**
 * Reads "5-10亿元", "10%～20%", "70亿至650亿". The first number takes scale, sign and currency of the second where it
 * has nothing of its own. Undefined where the cell has another shape; a problem where its two ends don't fit.
 */
export function readRange(text: string): RangeReading | { problem: string } | undefined {
  if (text.length > 2 * longestQuantity) return undefined;
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, first = '', mark = '', second = ''] = match;
  const low = scanQuantity(first);
  const high = scanQuantity(second);
  if (low === undefined || high === undefined || 'problem' in low || 'problem' in high) return undefined;
  if (mark === '-' && (low.digits.startsWith('-') || high.digits.startsWith('-'))) {
    return { problem: 'its hyphens may be minus signs' };
  }
  return joinEnds(low, high, mark);
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
  const value: RangeValue = {
    type: 'range',
    of,
    min,
    max,
    ...(currency === undefined ? {} : { currency }),
    ...(low.op === undefined ? {} : { op: low.op }),
  };
  const isWorded = mark === '~' || mark === '至' || mark === '到';
  return {
    value,
    place: Math.min(placeOf(from), placeOf(high)),
    rules: [...new Set(['range', ...low.rules, ...high.rules])],
    isCertain: isWorded || high.hasSuffix || currency !== undefined,
    hasScaleLetter: low.hasScaleLetter || high.hasScaleLetter,
  };
}

function mismatch(low: Quantity, high: Quantity): string | undefined {
  if (high.op !== undefined) return 'a qualifier stands inside the range';
  if (high.kind === 'points' || high.kind === 'bp') return 'ranges of percentage points are not read';
  if (low.currency !== undefined && high.currency !== undefined && low.currency !== high.currency) {
    return 'its two ends have different currencies';
  }
  if (low.hasSuffix && low.kind !== high.kind) return 'its two ends have different units';
  if (low.hasScale && !high.hasScale && !high.hasSuffix) return "the second number's scale is unclear";
  if (low.unit !== undefined && low.unit !== high.unit) return 'its two ends have different units';
  if (low.hasSuffix && low.currency === undefined && high.currency !== undefined && !low.hasScale) {
    return 'its two ends have different units';
  }
  return undefined;
}
