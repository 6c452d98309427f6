import type { Display } from '../../format/display.ts';
import type { Decimal, Value } from '../../normalize/value.ts';
import type { Text } from '../report.ts';

/** `count` × 10^`exponent` as an exact decimal. `count` is a non-negative integer. */
export function roundDecimal(count: number, exponent: number): Decimal {
  const digits = String(count);
  if (count === 0) return '0';
  if (exponent >= 0) return digits + '0'.repeat(exponent);
  const padded = digits.padStart(1 - exponent, '0');
  const whole = padded.slice(0, exponent);
  const part = padded.slice(exponent).replace(/0+$/, '');
  return part === '' ? whole : `${whole}.${part}`;
}

/** A decimal on a scale of the given unit (see `Position`) as a value, and how to show it at its size. */
export function roundValue(
  unit: string,
  decimal: Decimal,
  largest: number,
): { value: Value; display: Display } {
  const [kind, currency] = unit.split(' ');
  if (kind === 'percent' || kind === 'points')
    return { value: { type: kind, value: decimal }, display: { type: kind } };
  const sized = unitFor(largest);
  const unitPart = sized ? { unit: sized } : {};
  if (kind === 'money' && currency) {
    return {
      value: { type: 'money', value: decimal, currency },
      display: { type: 'money', currency, ...unitPart },
    };
  }
  return { value: { type: 'number', value: decimal }, display: { type: 'number', ...unitPart } };
}

/** The unit words in which a number of this size is said. */
function unitFor(size: number): Text | undefined {
  if (size < 1e4) return undefined;
  const chinese = size >= 1e12 ? '万亿' : size >= 1e8 ? '亿' : '万';
  const english = size >= 1e12 ? 'trillion' : size >= 1e9 ? 'billion' : size >= 1e6 ? 'million' : undefined;
  return { 'zh-CN': chinese, ...(english ? { en: english } : {}) };
}
