import type { DeriveSpec } from '../../manifest/derive.ts';
import { addDecimals } from '../../normalize/decimal.ts';
import type { FieldType } from '../../report/report.ts';
import { isAboveZero, percentOf, placed, quotient, subtract } from './combine.ts';
import type { Derivation, DeriveContext } from './derivation.ts';
import { formulas } from './formulas.ts';
import { isAlike, isLack, type Lack, lack, type Quantity, quantityAt } from './quantity.ts';

type SumSpec = Extract<DeriveSpec, { sum: unknown }>;
type DifferenceSpec = Extract<DeriveSpec, { difference: unknown }>;
type RatioSpec = Extract<DeriveSpec, { ratio: unknown }>;

/** Fields of one row added up, exact. */
export function sumOfFields({ sum }: SumSpec, context: DeriveContext): Derivation {
  return {
    rules: ['derive-sum'],
    formula: formulas.sum(sum.map((name) => context.column(name).spec.title)),
    valueAt: (row) => {
      let total: Quantity | undefined;
      for (const name of sum) {
        const next = quantityAt(context.column(name), row);
        if (isLack(next)) return next;
        if (total === undefined) total = next;
        else if (!isAlike(total, next)) return lack('units-differ');
        else total = placed(total, next, addDecimals(total.value, next.value));
      }
      return total ?? lack('part-missing');
    },
    partsOf: (row) => sum.map((field) => ({ field, row })),
  };
}

/** One field of a row less another, exact. */
export function differenceOfFields({ difference }: DifferenceSpec, context: DeriveContext): Derivation {
  const [first, second] = difference;
  return {
    rules: ['derive-difference'],
    formula: formulas.difference(context.column(first).spec.title, context.column(second).spec.title),
    valueAt: (row) => bothAt(context, first, second, row, subtract),
    partsOf: (row) => [
      { field: first, row },
      { field: second, row },
    ],
  };
}

/** One field of a row divided by another. */
export function ratioOfFields(
  { ratio, digits }: RatioSpec,
  context: DeriveContext,
  type: FieldType,
): Derivation {
  const [first, second] = ratio;
  const ratioOf = (a: Quantity, b: Quantity): Quantity | Lack => {
    if (!isAboveZero(b)) return lack('base-not-positive');
    if (a.type === 'money' && b.type === 'number') return quotient(a, b, digits ?? 2);
    if (a.type !== b.type || a.currency !== b.currency) return lack('units-differ');
    return type === 'percent'
      ? percentOf(a, b, digits ?? 1)
      : { ...quotient(a, b, digits ?? 2), type: 'number' };
  };
  return {
    rules: ['derive-ratio', 'round'],
    formula: formulas.ratio(context.column(first).spec.title, context.column(second).spec.title),
    valueAt: (row) => {
      const found = bothAt(context, first, second, row, ratioOf);
      if (isLack(found) || found.type === 'money') return found;
      const { currency: _, unit: __, ...bare } = found;
      return bare;
    },
    partsOf: (row) => [
      { field: first, row },
      { field: second, row },
    ],
  };
}

function bothAt(
  context: DeriveContext,
  first: string,
  second: string,
  row: number,
  combine: (a: Quantity, b: Quantity) => Quantity | Lack,
): Quantity | Lack {
  const a = quantityAt(context.column(first), row);
  if (isLack(a)) return a;
  const b = quantityAt(context.column(second), row);
  return isLack(b) ? b : combine(a, b);
}
