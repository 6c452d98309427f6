import { isLack, quantityAt } from '../declared/derive/quantity.ts';
import type { ComparisonSpec } from '../manifest/comparison.ts';
import { fractionDigits } from '../normalize/decimal.ts';
import type { Table } from '../normalize/table.ts';
import type { Decimal } from '../normalize/value.ts';
import type { Scores } from '../score/scores.ts';

/** An evaluation's scores or ranks beside those in print; all lists go by `scores.units`, NaN is missing. */
export interface Comparison {
  spec: ComparisonSpec;
  own: number[];
  published: number[];
  /** How far each pair may be apart and still agree. */
  tolerances: number[];
  /** Where the published numbers stand: rows of `source`, -1 where it has none for the unit. */
  source: Table;
  rows: number[];
  /** Whether ranks are compared and not scores. */
  isRank: boolean;
}

/** What rounding of binary fractions may add to a difference. */
const floatError = 1e-9;

/** Finds the published number of each unit by its key. */
export function comparePublished(spec: ComparisonSpec, scores: Scores, tables: Table[]): Comparison {
  const source = tables.find((table) => table.spec.id === spec.table);
  const column = source?.fields.find((field) => field.spec.name === spec.field);
  if (!source || !column) throw new Error(`There is no field ${spec.table}.${spec.field}.`);
  const rowOf = new Map(Array.from({ length: source.rowCount }, (_, row) => [source.keyAt(row), row]));
  const rows = scores.units.map((key) => rowOf.get(key) ?? -1);
  const quantities = rows.map((row) => {
    const found = row < 0 ? undefined : quantityAt(column, row);
    return found === undefined || isLack(found) ? undefined : found;
  });
  const isRank = !scores.aggregates.has(spec.result);
  const own = scores.aggregates.get(spec.result) ?? scores.ranks.get(spec.result.replace(/_rank$/, '')) ?? [];
  return {
    spec,
    source,
    rows,
    isRank,
    own: scores.units.map((_, at) => own[at] ?? Number.NaN),
    published: quantities.map((found) => (found ? Number(found.value) : Number.NaN)),
    tolerances: quantities.map((found) => spec.tolerance ?? (isRank ? 0 : halfDigit(found?.value ?? '0'))),
  };
}

/** Half of the last printed digit: 0.005 of "0.70", 0.5 of "10". */
function halfDigit(value: Decimal): number {
  return 10 ** -fractionDigits(value) / 2;
}

/** The evaluation's own number less the published one; NaN where either is missing. */
export function differenceAt({ own, published }: Comparison, at: number): number {
  return (own[at] ?? Number.NaN) - (published[at] ?? Number.NaN);
}

/** Whether both numbers of a unit are there and no farther apart than they may be. */
export function doesAgree(comparison: Comparison, at: number): boolean {
  return Math.abs(differenceAt(comparison, at)) <= (comparison.tolerances[at] ?? 0) + floatError;
}

/** How many units have both numbers, for how many they agree, and the largest difference either way. */
export function agreementOf(comparison: Comparison): { compared: number; agreeing: number; largest: number } {
  const differences = comparison.own.map((_, at) => Math.abs(differenceAt(comparison, at)));
  const found = differences.filter((difference) => !Number.isNaN(difference));
  return {
    compared: found.length,
    agreeing: differences.filter((_, at) => doesAgree(comparison, at)).length,
    largest: found.reduce((most, difference) => Math.max(most, difference), 0),
  };
}
