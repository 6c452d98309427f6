import type { BoundKey } from '../manifest/constraints.ts';
import { compareDecimals } from '../normalize/decimal.ts';
import type { Decimal, Value } from '../normalize/value.ts';

/**
 * Whether a value is certainly beyond a bound of its field: both ends of a range and each number of a list are looked
 * at, periods by their first day. More than 1亿 breaks a maximum of 1亿, but perhaps no minimum of 2亿. Amounts of
 * another currency than the bound's can't be compared.
 */
export function isBeyond(value: Value, bound: Value, key: BoundKey): boolean {
  const isLower = key === 'minimum' || key === 'exclusiveMinimum';
  const isExclusive = key === 'exclusiveMinimum' || key === 'exclusiveMaximum';
  if (value.type === 'period' || bound.type === 'period') {
    if (value.type !== 'period' || bound.type !== 'period') return false;
    if (isLower) return isExclusive ? value.start <= bound.end : value.start < bound.start;
    return isExclusive ? value.start >= bound.start : value.start > bound.end;
  }
  if (isOtherCurrency(value, bound)) return false;
  const op = 'op' in value ? value.op : undefined;
  if (isLower ? op === '>' || op === '>=' : op === '<' || op === '<=') return false;
  const isStrict = isExclusive || (isLower ? op === '<' : op === '>');
  const limit = 'value' in bound ? String(bound.value) : '0';
  return numbersOf(value).some((number) => {
    const order = compareDecimals(number, limit) * (isLower ? -1 : 1);
    return isStrict ? order >= 0 : order > 0;
  });
}

function isOtherCurrency(value: Value, bound: Value): boolean {
  if (bound.type !== 'money' || bound.currency === 'XXX') return false;
  const currency = value.type === 'money' || value.type === 'range' ? value.currency : undefined;
  return currency !== undefined && currency !== bound.currency;
}

function numbersOf(value: Value): Decimal[] {
  if (value.type === 'range') return [value.min, value.max];
  if (value.type === 'list') return value.values;
  const isNumber = ['number', 'money', 'percent', 'points'].includes(value.type);
  return isNumber && 'value' in value ? [String(value.value)] : [];
}
