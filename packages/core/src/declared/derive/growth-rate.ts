import type { DeriveSpec } from '../../manifest/derive.ts';
import { readValue } from '../../normalize/read-value.ts';
import type { PeriodValue } from '../../normalize/value.ts';
import { isAboveZero } from './combine.ts';
import type { Derivation, DeriveContext } from './derivation.ts';
import { formulas } from './formulas.ts';
import { lazySeries } from './lazy-series.ts';
import { isAlike, isLack, type Lack, lack, quantityAt } from './quantity.ts';
import { compoundRatePercent } from './quotient.ts';
import { yearShape } from './year-shape.ts';

type GrowthRateSpec = Extract<DeriveSpec, { growthRate: unknown }>;

/** No compound rate goes over more years than this. */
const mostYears = 500;

/** Growth a year since a first period of the series, compounded, in per cent. */
export function growthRate(spec: GrowthRateSpec, context: DeriveContext): Derivation {
  const series = lazySeries(spec, context);
  const from = spec.from === undefined ? undefined : periodOf(spec.from);
  const fromShape = from === undefined ? undefined : yearShape(from);
  const to = spec.to === undefined ? undefined : periodOf(spec.to);
  const toShape = to === undefined ? undefined : yearShape(to);
  const startOf = (row: number): { row: number; years: number } | Lack => {
    const period = series().periodAt(row);
    if (!period) return lack('no-period');
    if (toShape && (toShape.year !== period.year || toShape.shape !== period.shape)) return lack('not-here');
    if (fromShape && fromShape.shape !== period.shape) return lack('not-here');
    const year = fromShape?.year ?? series().firstYear(row, period.shape) ?? period.year;
    const years = period.year - year;
    if (years < 1) return lack('not-here');
    if (years > mostYears) return lack('no-period');
    const start = series().rowIn(row, { year, shape: period.shape });
    if (start === 'none') return lack('no-year-before');
    return start === 'several' ? lack('several-years-before') : { row: start, years };
  };
  return {
    rules: ['derive-growth-rate', 'round'],
    formula: formulas.growthRate(context.column(spec.growthRate).spec.title, from),
    valueAt: (row) => {
      const start = startOf(row);
      if ('cause' in start) return start;
      const column = context.column(spec.growthRate);
      const last = quantityAt(column, row);
      if (isLack(last)) return last;
      const first = quantityAt(column, start.row);
      if (isLack(first)) return first;
      if (!isAlike(first, last)) return lack('units-differ');
      if (!isAboveZero(first)) return lack('base-not-positive');
      if (!isAboveZero(last)) return lack('end-not-positive');
      const digits = spec.digits ?? 1;
      const value = compoundRatePercent(first.value, last.value, start.years, digits);
      return { type: 'percent', value, isAbout: first.isAbout || last.isAbout, place: -digits };
    },
    partsOf: (row) => {
      const start = startOf(row);
      const rows = 'cause' in start ? [] : [row, start.row];
      return rows.map((part) => ({ field: spec.growthRate, row: part }));
    },
  };
}

function periodOf(cell: string): PeriodValue | undefined {
  const { value } = readValue(cell, 'period');
  return value.type === 'period' ? value : undefined;
}
