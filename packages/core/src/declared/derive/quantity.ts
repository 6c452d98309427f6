import type { Reading } from '../../normalize/read-value.ts';
import type { Column } from '../../normalize/table.ts';
import type { Decimal, MissingReason, Value } from '../../normalize/value.ts';
import type { FieldType } from '../../report/report.ts';

/** One number that can be calculated with. */
export interface Quantity {
  type: 'number' | 'money' | 'percent' | 'points';
  value: Decimal;
  /** ISO 4217 of money. */
  currency?: string;
  /** The counted thing that a number was printed with. */
  unit?: string;
  /** Of a number that names something, as a seed does. */
  isIdentifier?: true;
  /** Said to be about so much. */
  isAbout: boolean;
  /** Power of ten of the last printed digit. */
  place: number;
}

/** Why there is no number: what the cell then says, and what readers of findings are told. */
export interface Lack {
  missing: MissingReason;
  cause: Cause;
}

export type Cause =
  /** A value that it is made from is missing. */
  | 'part-missing'
  /** A value that it is made from is a range, a list or a bound, or couldn't be read. */
  | 'part-inexact'
  /** Currencies or units differ. */
  | 'units-differ'
  /** The divisor is zero or below. */
  | 'base-not-positive'
  /** Growth ends at zero or below. */
  | 'end-not-positive'
  /** The row has no period that could be compared, or one longer than a year. */
  | 'no-period'
  | 'no-year-before'
  | 'several-years-before'
  | 'no-total'
  | 'several-totals'
  /** Not asked for here; nobody is told. */
  | 'not-here';

export function isLack(found: Quantity | Lack): found is Lack {
  return 'cause' in found;
}

export function lack(cause: Cause, missing: MissingReason = 'notApplicable'): Lack {
  return { missing, cause };
}

/** The number in a row of a column, or why there is none to calculate with. */
export function quantityAt(column: Column, row: number): Quantity | Lack {
  const { value, place } = column.readingAt(row);
  if (value.type === 'missing') return lack('part-missing', value.reason);
  if (!isPlain(value) || (value.op !== undefined && value.op !== '~')) return lack('part-inexact');
  return {
    type: value.type,
    value: value.value,
    ...(value.type === 'money' ? { currency: value.currency } : {}),
    ...(value.type === 'number' && value.unit !== undefined ? { unit: value.unit } : {}),
    isAbout: value.op === '~',
    place: place ?? 0,
  };
}

type Plain = Extract<Value, { type: Quantity['type'] }>;

function isPlain(value: Value): value is Plain {
  return ['number', 'money', 'percent', 'points'].includes(value.type);
}

/** Whether two numbers can be added, subtracted or put in proportion. */
export function isAlike(a: Quantity, b: Quantity): boolean {
  return a.type === b.type && a.currency === b.currency && a.unit === b.unit;
}

/** A quantity, or its lack, as a cell of a field of `type` reads. */
export function toReading(found: Quantity | Lack, type: FieldType, rules: string[]): Reading {
  if (isLack(found)) return { value: { type: 'missing', reason: found.missing }, rules };
  const { value, isAbout, place, currency, unit, isIdentifier } = found;
  const op = isAbout ? { op: '~' as const } : {};
  if (type === 'money') return { value: { type, value, currency: currency ?? '', ...op }, place, rules };
  if (type === 'percent' || type === 'points') return { value: { type, value, ...op }, place, rules };
  const more = { ...(unit === undefined ? {} : { unit }), ...(isIdentifier ? { isIdentifier } : {}) };
  return { value: { type: 'number', value, ...op, ...more }, place, rules };
}
