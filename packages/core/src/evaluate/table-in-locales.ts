import type { TableSpec } from '../manifest/table.ts';
import type { Column, Table } from '../normalize/table.ts';
import { inLocales } from '../report/in-locales.ts';
import type { Locale } from '../report/report.ts';

/** A table that Trifold words itself, with the words of the report's own locales and no others. */
export function tableInLocales(table: Table, locales: readonly Locale[]): Table {
  const spec = specInLocales(table.spec, locales);
  return {
    ...table,
    spec,
    fields: table.fields.map((column, at) =>
      columnInLocales(column, spec.fields[at] ?? column.spec, locales),
    ),
  };
}

/** Its declaration, likewise. */
export function specInLocales(spec: TableSpec, locales: readonly Locale[]): TableSpec {
  return {
    ...spec,
    title: inLocales(spec.title, locales),
    fields: spec.fields.map((field) => ({ ...field, title: inLocales(field.title, locales) })),
  };
}

function columnInLocales(column: Column, spec: Column['spec'], locales: readonly Locale[]): Column {
  const { derivation } = column;
  if (derivation) {
    return {
      ...column,
      spec,
      derivation: { ...derivation, formula: inLocales(derivation.formula, locales) },
    };
  }
  const kept = column.labels.flatMap((label, at) => (locales.includes(label as Locale) ? [at] : []));
  if (kept.length === 0 || kept.length === column.labels.length) return { ...column, spec };
  const raw = column.raw.filter((_, at) => kept.includes(at));
  return {
    ...column,
    spec,
    labels: kept.map((at) => column.labels[at] ?? ''),
    raw,
    readingAt: (row) => ({ value: { type: 'text', value: raw[0]?.at(row) ?? '' }, rules: [] }),
  };
}
