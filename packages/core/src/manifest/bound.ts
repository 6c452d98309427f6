import { readValue } from '../normalize/read-value.ts';
import type { Value } from '../normalize/value.ts';
import type { FieldSpec } from './table.ts';

/** Types whose values have an order. */
export const orderedTypes: readonly FieldSpec['type'][] = ['number', 'percent', 'points', 'money', 'period'];

/** The exact decimal of a number of report.yaml; undefined where only an exponent could write it. */
export function decimalText(written: number | string): string | undefined {
  const text = String(written);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : undefined;
}

/**
 * A bound as a value of the field: a decimal is in the unit of the field's values (percent for percentages, whole
 * currency units, XXX where the field has no currency), anything else is read as a cell would be. Undefined where it is no exact value of the field's type.
 */
export function readBound(field: FieldSpec, written: number | string): Value | undefined {
  const { type, currency } = field;
  const value = decimalText(written);
  if (value !== undefined && type === 'money') return { type, value, currency: currency ?? 'XXX' };
  if (value !== undefined && (type === 'number' || type === 'percent' || type === 'points'))
    return { type, value };
  if (!orderedTypes.includes(type)) return undefined;
  const read = readValue(String(written), type, currency === undefined ? {} : { currency }).value;
  return read.type === type && !('op' in read) ? read : undefined;
}
