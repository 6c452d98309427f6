import { trimFraction } from '../normalize/decimal.ts';
import type { Value } from '../normalize/value.ts';

/**
 * The same text for exact values that are equal however they are written: 1,000 and 1000.0, 2023年 and 2023. Undefined
 * for texts, missing values, and what is about, more or less than a number.
 */
export function valueKey(value: Value): string | undefined {
  if ('op' in value && value.op !== undefined) return undefined;
  switch (value.type) {
    case 'number':
      return `${trimFraction(value.value)} ${value.unit ?? ''}`;
    case 'percent':
    case 'points':
      return `${trimFraction(value.value)} ${value.type}`;
    case 'money':
      return `${trimFraction(value.value)} ${value.currency}`;
    case 'duration':
      return `${trimFraction(value.value)} ${value.unit}`;
    case 'period':
      return `${value.start} ${value.end}`;
    case 'boolean':
      return String(value.value);
    default:
      return undefined;
  }
}
