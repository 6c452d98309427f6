import { addDecimals, compareDecimals, shiftDecimal, trimFraction } from '../normalize/decimal.ts';
import type { Decimal } from '../normalize/value.ts';
import type { Parts } from './parts.ts';

export interface SumDifference {
  /** What is wanted less what the parts give, without its sign. */
  difference: Decimal;
  /** True where the parts give more. */
  isMore: boolean;
}

/**
 * How the sum of the parts differs from what is wanted; undefined where it is within the tolerance, or, without one,
 * where rounding explains it. `place` is the power of ten of the last digit of what is wanted.
 */
export function compareSum(
  parts: Parts,
  wanted: Decimal,
  place: number,
  tolerance: Decimal | undefined,
): SumDifference | undefined {
  const left = addDecimals(wanted, negate(parts.sum.value()));
  const isMore = left.startsWith('-');
  const difference = isMore ? left.slice(1) : left;
  const isWithin =
    tolerance === undefined
      ? compareDecimals(difference, parts.sum.roundingBound(place)) < 0
      : compareDecimals(difference, tolerance) <= 0;
  return isWithin ? undefined : { difference, isMore };
}

/** A number in the scale that another was printed with: ("1260000000", 亿) → "12.6亿". */
export function inScale(value: Decimal, { word, power }: { word: string; power: number }): string {
  const shifted = trimFraction(shiftDecimal(value, -power));
  return /^[a-z]{2}/i.test(word) ? `${shifted} ${word}` : `${shifted}${word}`;
}

function negate(value: Decimal): Decimal {
  if (value.startsWith('-')) return value.slice(1);
  return /[1-9]/.test(value) ? `-${value}` : value;
}
