import { shiftDecimal } from '../../normalize/decimal.ts';
import type { Decimal } from '../../normalize/value.ts';
import { isAlike, type Lack, lack, type Quantity } from './quantity.ts';
import { divideDecimals, subtractDecimals } from './quotient.ts';

/** A sum or difference of two: as coarse as the coarser, about if either is. */
export function placed(a: Quantity, b: Quantity, value: Decimal): Quantity {
  return { ...a, value, isAbout: a.isAbout || b.isAbout, place: Math.max(a.place, b.place) };
}

/** `a` less `b`, exact; percentages differ by points. */
export function subtract(a: Quantity, b: Quantity): Quantity | Lack {
  if (!isAlike(a, b)) return lack('units-differ');
  const difference = placed(a, b, subtractDecimals(a.value, b.value));
  return a.type === 'percent' ? { ...difference, type: 'points' } : difference;
}

/** `a` ÷ `b`, in the unit of `a`, with `digits` decimals. `b` is above zero. */
export function quotient(a: Quantity, b: Quantity, digits: number): Quantity {
  const value = divideDecimals(a.value, b.value, digits);
  return { ...a, value, isAbout: a.isAbout || b.isAbout, place: -digits };
}

/** `a` ÷ `b` in per cent with `digits` decimals. `b` is above zero. */
export function percentOf(a: Quantity, b: Quantity, digits: number): Quantity {
  const value = divideDecimals(shiftDecimal(a.value, 2), b.value, digits);
  return { type: 'percent', value, isAbout: a.isAbout || b.isAbout, place: -digits };
}

export function isAboveZero({ value }: Quantity): boolean {
  return !value.startsWith('-') && /[1-9]/.test(value);
}
