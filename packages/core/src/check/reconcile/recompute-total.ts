import { divideDecimals, subtractDecimals } from '../../declared/derive/quotient.ts';
import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  shiftDecimal,
  trimFraction,
} from '../../normalize/decimal.ts';
import type { Decimal } from '../../normalize/value.ts';
import type { ExactNumber } from './exact-number.ts';

/** A total by its rule, beside the one that was printed. */
export interface Recomputed {
  /** By the rule; two digits more than were printed, without zeros at the end. */
  value: Decimal;
  /** Between the two, without a sign; as many digits. */
  difference: Decimal;
  /** The rule gives more than was printed. */
  isMore: boolean;
  /** How far the two may be apart. */
  allowed: Decimal;
  isWithin: boolean;
}

export interface WeightedPart extends ExactNumber {
  weight: Decimal;
}

/**
 * The weighted sum of the parts, divided by `divisor`, compared exactly with the printed total. Without a tolerance
 * they may differ by half a unit of the last digit of the total and, as it counts, of each part: what was lost when
 * they were rounded to what is printed.
 */
export function recomputeTotal(
  printed: ExactNumber,
  parts: WeightedPart[],
  divisor: Decimal,
  tolerance?: Decimal,
): Recomputed {
  let sum: Decimal = '0';
  let twiceLost = multiplyDecimals(shiftDecimal('1', printed.place), divisor);
  for (const { value, weight, place } of parts) {
    sum = addDecimals(sum, multiplyDecimals(weight, value));
    twiceLost = addDecimals(twiceLost, multiplyDecimals(unsigned(weight), shiftDecimal('1', place)));
  }
  // Both sides are multiplied by the divisor, so that nothing is divided before it is compared.
  const left = subtractDecimals(multiplyDecimals(printed.value, divisor), sum);
  const gap = unsigned(left);
  const lost = multiplyDecimals(twiceLost, '0.5');
  const bound = tolerance === undefined ? lost : multiplyDecimals(tolerance, divisor);
  const shown = (value: Decimal) => divided(value, divisor, printed.place - 2);
  return {
    value: shown(sum),
    difference: shown(gap),
    isMore: left.startsWith('-'),
    allowed: tolerance ?? shown(lost),
    isWithin: compareDecimals(gap, bound) <= 0,
  };
}

/** The quotient, rounded to a power of ten. */
function divided(value: Decimal, divisor: Decimal, place: number): Decimal {
  return trimFraction(shiftDecimal(divideDecimals(shiftDecimal(value, -place), divisor, 0), place));
}

function unsigned(value: Decimal): Decimal {
  return value.startsWith('-') ? value.slice(1) : value;
}
