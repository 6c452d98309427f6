import { type DeriveSpec, derivedFrom } from '../../manifest/derive.ts';
import type { FieldSpec, TableSpec } from '../../manifest/table.ts';
import type { Reading } from '../../normalize/read-value.ts';
import type { Column } from '../../normalize/table.ts';
import type { FieldType } from '../../report/report.ts';
import type { Derivation, DeriveContext } from './derivation.ts';
import { differenceOfFields, ratioOfFields, sumOfFields } from './from-row.ts';
import { changeOnYear, increaseOnYear } from './from-series.ts';
import { growthRate } from './growth-rate.ts';
import { toReading } from './quantity.ts';
import { shareOf } from './share.ts';

/**
 * The columns of all fields in their order: those read, and those worked out from them. A derived value is worked out
 * whenever it is asked for; what it is made from in its table is looked up in constant time.
 */
export function deriveColumns(
  { rowCount, totals }: Pick<DeriveContext, 'rowCount' | 'totals'>,
  spec: TableSpec,
  read: Column[],
): Column[] {
  const byName = new Map(read.map((column) => [column.spec.name, column]));
  const context: DeriveContext = {
    rowCount,
    totals,
    primaryKey: spec.primaryKey,
    column: (name) => {
      const column = byName.get(name);
      if (!column) throw new Error(`There is no field "${name}" in the table ${spec.id}.`);
      return column;
    },
  };
  const pending = spec.fields.filter((field) => field.derive);
  for (const field of inOrder(pending)) {
    if (field.derive) byName.set(field.name, derivedColumn(field, field.derive, context));
  }
  return spec.fields.map((field) => context.column(field.name));
}

/** Derived fields so that each comes behind those that it is made from. report.yaml was checked for circles. */
function inOrder(fields: FieldSpec[]): FieldSpec[] {
  const names = new Set(fields.map((field) => field.name));
  const ordered: FieldSpec[] = [];
  const visit = (field: FieldSpec): void => {
    if (!names.delete(field.name) || !field.derive) return;
    const inputs = derivedFrom(field.derive);
    for (const other of fields) if (inputs.includes(other.name)) visit(other);
    ordered.push(field);
  };
  for (const field of fields) visit(field);
  return ordered;
}

function derivedColumn(spec: FieldSpec, derive: DeriveSpec, context: DeriveContext): Column {
  const derivation = derivationOf(derive, context, spec.type);
  const readingAt = (row: number): Reading => toReading(derivation.valueAt(row), spec.type, derivation.rules);
  return {
    spec,
    labels: [],
    raw: [],
    readingAt,
    rowsWhere: (test) => {
      const rows: number[] = [];
      for (let row = 0; row < context.rowCount; row += 1) if (test(readingAt(row))) rows.push(row);
      return rows;
    },
    derivation,
  };
}

function derivationOf(spec: DeriveSpec, context: DeriveContext, type: FieldType): Derivation {
  if ('sum' in spec) return sumOfFields(spec, context);
  if ('difference' in spec) return differenceOfFields(spec, context);
  if ('ratio' in spec) return ratioOfFields(spec, context, type);
  if ('increase' in spec) return increaseOnYear(spec, context);
  if ('change' in spec) return changeOnYear(spec, context);
  return 'share' in spec ? shareOf(spec, context) : growthRate(spec, context);
}
