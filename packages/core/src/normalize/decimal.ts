import type { Decimal } from './value.ts';

/*
 * Arithmetic on decimals written out ("-1234.50"), exact at any length. Every function takes and gives plain
 * notation: optional minus, digits, optional point and digits; never an exponent, never a minus before zero alone.
 */

interface Parts {
  negative: boolean;
  whole: string;
  fraction: string;
}

function split(value: Decimal): Parts {
  const negative = value.startsWith('-');
  const start = negative ? 1 : 0;
  const point = value.indexOf('.');
  if (point < 0) return { negative, whole: value.slice(start), fraction: '' };
  return { negative, whole: value.slice(start, point), fraction: value.slice(point + 1) };
}

function join({ negative, whole, fraction }: Parts): Decimal {
  const digits = fraction === '' ? bare(whole) : `${bare(whole)}.${fraction}`;
  return negative && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

function bare(whole: string): string {
  let at = 0;
  while (at < whole.length - 1 && whole[at] === '0') at += 1;
  return whole === '' ? '0' : whole.slice(at);
}

/** How many digits stand after the point. */
export function fractionDigits(value: Decimal): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
}

/** A binary number by the fewest digits that tell it from its neighbours: 1e-7 → "0.0000001". Not for NaN and infinities. */
export function decimalOf(number: number): Decimal {
  const [mantissa = '', power] = String(number).split('e');
  return power === undefined ? mantissa : shiftDecimal(mantissa, Number(power));
}

/** `value` × 10^`power`, digits kept: ("1.50", 1) → "15.0", ("1.2", 4) → "12000", ("16", -2) → "0.16". */
export function shiftDecimal(value: Decimal, power: number): Decimal {
  if (power === 0) return value;
  const { negative, whole, fraction } = split(value);
  if (power > 0) {
    const digits = fraction.padEnd(power, '0');
    return join({ negative, whole: whole + digits.slice(0, power), fraction: digits.slice(power) });
  }
  const digits = whole.padStart(1 - power, '0');
  const point = digits.length + power;
  return join({ negative, whole: digits.slice(0, point), fraction: digits.slice(point) + fraction });
}

/** With exactly `digits` digits after the point, half away from zero: ("0.125", 2) → "0.13", ("7", 1) → "7.0". */
export function roundDecimal(value: Decimal, digits: number): Decimal {
  const { negative, whole, fraction } = split(value);
  if (fraction.length <= digits) return join({ negative, whole, fraction: fraction.padEnd(digits, '0') });
  const kept = BigInt(whole + fraction.slice(0, digits)) + (fraction.charAt(digits) >= '5' ? 1n : 0n);
  return fromScaled(negative ? -kept : kept, digits);
}

/** Without zeros at the end of the fraction: "7.50" → "7.5", "7.0" → "7". */
export function trimFraction(value: Decimal): Decimal {
  if (!value.includes('.')) return value;
  let end = value.length;
  while (value[end - 1] === '0') end -= 1;
  if (value[end - 1] === '.') end -= 1;
  return join(split(value.slice(0, end)));
}

/** Below zero, zero or above zero as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const digits = Math.max(fractionDigits(a), fractionDigits(b));
  const difference = toScaled(a, digits) - toScaled(b, digits);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The exact sum, with the digits of the term that has more: ("0.1", "0.25") → "0.35". */
export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const digits = Math.max(fractionDigits(a), fractionDigits(b));
  return fromScaled(toScaled(a, digits) + toScaled(b, digits), digits);
}

/** The exact product: ("2.5", "12") → "30.0". */
export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  const product = toScaled(a, fractionDigits(a)) * toScaled(b, fractionDigits(b));
  return fromScaled(product, fractionDigits(a) + fractionDigits(b));
}

function toScaled(value: Decimal, digits: number): bigint {
  const { negative, whole, fraction } = split(value);
  const scaled = BigInt(whole + fraction.padEnd(digits, '0'));
  return negative ? -scaled : scaled;
}

function fromScaled(scaled: bigint, digits: number): Decimal {
  const negative = scaled < 0n;
  const text = (negative ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const point = text.length - digits;
  return join({ negative, whole: text.slice(0, point), fraction: text.slice(point) });
}
