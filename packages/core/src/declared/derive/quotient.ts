import { addDecimals, fractionDigits, roundDecimal, shiftDecimal } from '../../normalize/decimal.ts';
import type { Decimal } from '../../normalize/value.ts';

/** The value with the other sign. */
export function negate(value: Decimal): Decimal {
  if (value.startsWith('-')) return value.slice(1);
  return /[1-9]/.test(value) ? `-${value}` : value;
}

/** The exact difference: ("141", "25.0") → "116.0". */
export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, negate(b));
}

/** `a` ÷ `b` with `digits` decimals, rounded once, half away from zero. `b` is not zero. */
export function divideDecimals(a: Decimal, b: Decimal, digits: number): Decimal {
  const isNegative = a.startsWith('-') !== b.startsWith('-');
  // One more digit, cut off and not rounded, is all that rounding looks at.
  const extra = digits + 1;
  const dividend = integerOf(a) * 10n ** BigInt(fractionDigits(b) + extra);
  const divisor = integerOf(b) * 10n ** BigInt(fractionDigits(a));
  return rounded(dividend / divisor, extra, isNegative, digits);
}

/**
 * (`last` ÷ `first`)^(1 ÷ `years`) − 1 in per cent with `digits` decimals, rounded once, half away from zero. Both
 * values are above zero; `years` is a whole number from 1.
 */
export function compoundRatePercent(first: Decimal, last: Decimal, years: number, digits: number): Decimal {
  const extra = digits + 1;
  const scale = extra + 2;
  const one = 10n ** BigInt(scale);
  const dividend = integerOf(last) * 10n ** BigInt(fractionDigits(first) + scale * years);
  const divisor = integerOf(first) * 10n ** BigInt(fractionDigits(last));
  const root = integerRoot(dividend / divisor, years);
  const isExact = root ** BigInt(years) * divisor === dividend;
  if (root >= one) return rounded(root - one, extra, false, digits);
  // Cut off towards zero too where the rate is negative.
  return rounded(one - root - (isExact ? 0n : 1n), extra, true, digits);
}

function rounded(cut: bigint, extra: number, isNegative: boolean, digits: number): Decimal {
  const value = roundDecimal(shiftDecimal(cut.toString(), -extra), digits);
  return isNegative ? negate(value) : value;
}

/** The digits without point and sign, as a whole number. */
function integerOf(value: Decimal): bigint {
  return BigInt(value.replace(/[-.]/g, ''));
}

/** The largest whole number whose `degree`th power is not above `value`, which is not negative. */
function integerRoot(value: bigint, degree: number): bigint {
  if (value < 2n || degree === 1) return value;
  const n = BigInt(degree);
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / degree));
  for (;;) {
    const next = ((n - 1n) * guess + value / guess ** (n - 1n)) / n;
    if (next >= guess) return guess;
    guess = next;
  }
}
