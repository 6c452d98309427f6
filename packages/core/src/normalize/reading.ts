import type { Folded } from './fold-widths.ts';
import type { Quantity } from './quantity.ts';
import { placeOf, quantityValue } from './quantity-value.ts';
import type { Reading } from './read-value.ts';
import type { MissingReason } from './value.ts';

/** A quantity that was read, with all rules applied to its cell. */
export function quantityReading(quantity: Quantity, folded: Folded): Reading {
  return {
    value: quantityValue(quantity),
    place: placeOf(quantity),
    rules: [...folded.rules, ...quantity.rules],
    ...remarkOf(folded, quantity.rules),
  };
}

/** The remark of the folding, or one that a rule brings with it. */
export function remarkOf(folded: Folded, rules: string[]): { remark?: string } {
  if (folded.remark !== undefined) return { remark: folded.remark };
  if (rules.includes('two-digit-year')) return { remark: 'two-digit-year' };
  if (rules.some((rule) => rule.startsWith('scale-') && rule.endsWith('兆'))) return { remark: 'scale-zhao' };
  return {};
}

/** A missing value, with the rule that says why. */
export function missing(reason: MissingReason, rules: string[]): Reading {
  const remark = reason === 'error' ? { remark: 'spreadsheet-error' } : {};
  return { value: { type: 'missing', reason }, rules: [...rules, `missing-${reason}`], ...remark };
}
