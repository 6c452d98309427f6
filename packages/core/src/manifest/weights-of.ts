import { addDecimals } from '../normalize/decimal.ts';
import type { Decimal } from '../normalize/value.ts';
import { decimalText } from './bound.ts';
import type { TotalRuleSpec } from './reconcile.ts';

/** The parts of a total in the order written, each with its weight as written; 1 where only fields are named. */
export function weightsOf({ parts }: TotalRuleSpec): { field: string; weight: Decimal }[] {
  return Array.isArray(parts)
    ? parts.map((field) => ({ field, weight: '1' }))
    : Object.entries(parts).map(([field, weight]) => ({ field, weight: decimalText(weight) ?? '0' }));
}

/** The sum of the weights; what a weighted mean is divided by. */
export function weightSum(spec: TotalRuleSpec): Decimal {
  return weightsOf(spec).reduce((sum, { weight }) => addDecimals(sum, weight), '0');
}
