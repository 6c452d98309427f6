import type { DeriveSpec } from '../../manifest/derive.ts';
import { isAboveZero, percentOf, subtract } from './combine.ts';
import type { Derivation, DeriveContext } from './derivation.ts';
import { formulas } from './formulas.ts';
import { lazySeries, type OverSpec } from './lazy-series.ts';
import { isAlike, isLack, type Lack, lack, type Quantity, quantityAt } from './quantity.ts';
import { subtractDecimals } from './quotient.ts';

type ChangeSpec = Extract<DeriveSpec, { change: unknown }>;
type IncreaseSpec = Extract<DeriveSpec, { increase: unknown }>;

/** By how many per cent a value is above that of the same period a year before. */
export function changeOnYear(spec: ChangeSpec, context: DeriveContext): Derivation {
  const compare = (now: Quantity, before: Quantity): Quantity | Lack => {
    if (!isAlike(now, before)) return lack('units-differ');
    if (!isAboveZero(before)) return lack('base-not-positive');
    const more = { ...now, value: subtractDecimals(now.value, before.value) };
    return percentOf(more, before, spec.digits ?? 1);
  };
  const title = context.column(spec.change).spec.title;
  const between = onYearBefore(spec.change, spec, context, compare);
  return { rules: ['derive-change', 'round'], formula: formulas.change(title), ...between };
}

/** How much a value is above that of the same period a year before, exact. */
export function increaseOnYear(spec: IncreaseSpec, context: DeriveContext): Derivation {
  const title = context.column(spec.increase).spec.title;
  const between = onYearBefore(spec.increase, spec, context, subtract);
  return { rules: ['derive-increase'], formula: formulas.increase(title), ...between };
}

/** A value set against that of the same period a year before. */
function onYearBefore(
  field: string,
  spec: OverSpec,
  context: DeriveContext,
  compare: (now: Quantity, before: Quantity) => Quantity | Lack,
): Pick<Derivation, 'valueAt' | 'partsOf'> {
  const series = lazySeries(spec, context);
  const rowBefore = (row: number): number | Lack => {
    const period = series().periodAt(row);
    if (!period) return lack('no-period');
    const before = series().rowIn(row, { ...period, year: period.year - 1 });
    if (before === 'none') return lack('no-year-before');
    return before === 'several' ? lack('several-years-before') : before;
  };
  return {
    valueAt: (row) => {
      const before = rowBefore(row);
      if (typeof before !== 'number') return before;
      const column = context.column(field);
      const a = quantityAt(column, row);
      if (isLack(a)) return a;
      const b = quantityAt(column, before);
      return isLack(b) ? b : compare(a, b);
    },
    partsOf: (row) => {
      const before = rowBefore(row);
      return typeof before === 'number'
        ? [
            { field, row },
            { field, row: before },
          ]
        : [];
    },
  };
}
