import { fractionDigits, shiftDecimal } from './decimal.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import type { Decimal, Value } from './value.ts';

/** The value in whole units (percent for percentages, percentage points for points), digits as printed. */
export function decimalOf(quantity: Quantity): Decimal {
  const moved = shiftDecimal(quantity.digits, quantity.power + kindPower(quantity));
  return /^-[0.]+$/.test(moved) ? moved.slice(1) : moved;
}

/**
 * The power of ten of the last digit that must stay visible: the last one printed, but of a whole number the last
 * that isn't 0, since 70亿 says no more than 7 billion: "16.0亿" → 7, "141亿" → 8, "70亿" → 9, "0" → 0.
 */
export function placeOf(quantity: Quantity): number {
  const { digits } = quantity;
  const fraction = fractionDigits(digits);
  const zeros = fraction > 0 || !/[1-9]/.test(digits) ? 0 : digits.length - digits.replace(/0+$/, '').length;
  return quantity.power + kindPower(quantity) + (fraction > 0 ? -fraction : zeros);
}

const kindPowers: Record<QuantityKind, number> = {
  number: 0,
  percent: 0,
  permille: -1,
  permyriad: -2,
  tenths: 1,
  points: 0,
  bp: -2,
};

function kindPower({ kind }: Quantity): number {
  return kindPowers[kind];
}

/** 成, ‰ and ‱ are percentages too. */
export function isPercentage(kind: QuantityKind): boolean {
  return kind === 'percent' || kind === 'permille' || kind === 'permyriad' || kind === 'tenths';
}

/** A number, percentage, difference in points or amount of money, by what was printed with it. */
export function quantityValue(quantity: Quantity): Value {
  const { op, currency, unit, kind } = quantity;
  const value = decimalOf(quantity);
  const bound = op === undefined ? {} : { op };
  if (currency !== undefined) return { type: 'money', value, currency, ...bound };
  if (isPercentage(kind)) return { type: 'percent', value, ...bound };
  if (kind === 'points' || kind === 'bp') return { type: 'points', value, ...bound };
  return { type: 'number', value, ...bound, ...(unit === undefined ? {} : { unit }) };
}
