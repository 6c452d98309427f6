import type { DeriveSpec } from '../../manifest/derive.ts';
import { addDecimals } from '../../normalize/decimal.ts';
import { isAboveZero, percentOf, placed } from './combine.ts';
import type { Derivation, DeriveContext, Sum } from './derivation.ts';
import { formulas } from './formulas.ts';
import { isAlike, isLack, type Lack, lack, type Quantity, quantityAt } from './quantity.ts';
import { joinedCodes, type RowCodes } from './row-codes.ts';

type ShareSpec = Extract<DeriveSpec, { share: unknown }>;

/** A row's share of the sum of the rows it belongs with, or of their printed total, in per cent. */
export function shareOf(spec: ShareSpec, context: DeriveContext): Derivation {
  const column = context.column(spec.share);
  const within = spec.within.map((name) => context.column(name));
  const title = column.spec.title;
  const titles = within.map((field) => field.spec.title);
  let groups: RowCodes | undefined;
  const groupOf = (row: number): number => {
    groups ??= joinedCodes(
      within.flatMap((field) => field.raw.slice(0, 1)),
      context.rowCount,
    );
    return groups.codes[row] ?? 0;
  };
  const shareAt = (row: number, whole: Quantity | Lack): Quantity | Lack => {
    const part = quantityAt(column, row);
    if (isLack(part)) return part;
    if (isLack(whole)) return whole;
    if (!isAlike(part, whole)) return lack('units-differ');
    return isAboveZero(whole) ? percentOf(part, whole, spec.digits ?? 1) : lack('base-not-positive');
  };
  if (spec.of === 'total') {
    const totalOf = once(() => totalRows(context, groupOf));
    const wholeAt = (row: number): number | Lack => totalOf().get(groupOf(row)) ?? lack('no-total');
    return {
      rules: ['derive-share', 'round'],
      formula: formulas.shareOfTotal(title, titles),
      valueAt: (row) => {
        const whole = wholeAt(row);
        return typeof whole === 'number' ? shareAt(row, quantityAt(column, whole)) : whole;
      },
      partsOf: (row) => {
        const whole = wholeAt(row);
        if (typeof whole !== 'number') return [];
        const rows = whole === row ? [row] : [row, whole];
        return rows.map((part) => ({ field: spec.share, row: part }));
      },
    };
  }
  const sumOf = once(() =>
    sums(spec.share, context, groupOf, (row) => within.map((field) => field.raw[0]?.at(row) ?? '')),
  );
  const wholeAt = (row: number): Sum | Lack => sumOf().get(groupOf(row)) ?? lack('part-missing');
  return {
    rules: ['derive-share', 'round'],
    formula: formulas.shareOfParts(title, titles),
    valueAt: (row) => {
      const whole = wholeAt(row);
      return shareAt(row, 'cause' in whole ? whole : whole.quantity);
    },
    partsOf: (row) => {
      const whole = wholeAt(row);
      return 'cause' in whole ? [] : [{ field: spec.share, row }, { sum: whole }];
    },
    sums: () => [...sumOf().values()].filter((sum): sum is Sum => !('cause' in sum)),
  };
}

/** The one total row of each group. */
function totalRows({ totals }: DeriveContext, groupOf: (row: number) => number): Map<number, number | Lack> {
  const found = new Map<number, number | Lack>();
  for (const row of totals) {
    const group = groupOf(row);
    found.set(group, found.has(group) ? lack('several-totals') : row);
  }
  return found;
}

/** The sum of each group's rows but totals; one value that is missing leaves its group without a sum. */
function sums(
  field: string,
  context: DeriveContext,
  groupOf: (row: number) => number,
  keyOf: (row: number) => string[],
): Map<number, Sum | Lack> {
  const column = context.column(field);
  const totals = new Set(context.totals);
  const found = new Map<number, Sum | Lack>();
  for (let row = 0; row < context.rowCount; row += 1) {
    if (totals.has(row)) continue;
    const group = groupOf(row);
    const sum = found.get(group);
    if (sum !== undefined && 'cause' in sum) continue;
    const next = quantityAt(column, row);
    if (isLack(next)) found.set(group, next);
    else if (sum === undefined) found.set(group, { key: keyOf(row), quantity: next, field, rows: [row] });
    else if (!isAlike(sum.quantity, next)) found.set(group, lack('units-differ'));
    else {
      sum.quantity = placed(sum.quantity, next, addDecimals(sum.quantity.value, next.value));
      sum.rows.push(row);
    }
  }
  return found;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
