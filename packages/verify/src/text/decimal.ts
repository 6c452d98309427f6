/*
 * A second, separate arithmetic on plain decimals, so that a fault in core's own would show. A decimal is held as a
 * whole number and how many of its digits stand after the point.
 */
interface Scaled {
  units: bigint;
  digits: number;
}

function parse(value: string): Scaled {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) throw new Error(`"${value}" is no plain decimal.`);
  const fraction = match[3] ?? '';
  const units = BigInt((match[2] ?? '') + fraction);
  return { units: match[1] === '-' ? -units : units, digits: fraction.length };
}

/** `value` × 10^`power`, in plain notation without zeros at the end of the fraction. */
export function shift(value: string, power: number): string {
  const { units, digits } = parse(value);
  const places = digits - power;
  if (places <= 0) return print(units * 10n ** BigInt(-places), 0);
  return print(units, places);
}

/** Rounded half away from zero to `places` decimals, all of them written. */
export function round(value: string, places: number): string {
  const { units, digits } = parse(value);
  if (digits <= places) return print(units * 10n ** BigInt(places - digits), places, true);
  const divisor = 10n ** BigInt(digits - places);
  const size = units < 0n ? -units : units;
  const rounded = (size + divisor / 2n) / divisor;
  return print(units < 0n ? -rounded : rounded, places, true);
}

/** True where both are the same number: "7.50" and "7.5". */
export function isEqual(a: string, b: string): boolean {
  return shift(a, 0) === shift(b, 0);
}

function print(units: bigint, places: number, keepZeros = false): string {
  const negative = units < 0n;
  const text = (negative ? -units : units).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const fraction = keepZeros
    ? text.slice(text.length - places)
    : text.slice(text.length - places).replace(/0+$/, '');
  return `${negative && units !== 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
