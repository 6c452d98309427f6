import type { Locale, ReportCell, ReportField, ReportTable } from '@trifold/core';
import { readUnit } from './read-unit.ts';
import type { BundleCell, BundleField, BundleTable } from './schema/bundle-schema.ts';

/** A table as Table Schema and rows; `locales[0]` gives the titles that Table Schema has no translations for. */
export function toBundleTable(table: ReportTable, locales: readonly Locale[]): BundleTable {
  const main = locales[0] ?? 'zh-CN';
  return {
    id: table.id,
    file: table.file,
    title: table.title,
    description: table.description,
    ...(table.status && { status: table.status }),
    ...(table.notice && { notice: table.notice }),
    ...(table.evaluation !== undefined && { evaluation: table.evaluation }),
    schema: {
      fields: table.fields.map((field) => toBundleField(table, field, locales)),
      primaryKey: table.primaryKey,
      missingValues: missingTexts(table),
    },
    rows: table.rows.map((row) => ({
      key: row.key,
      ...(row.line > 0 && { line: row.line }),
      status: row.status,
      sources: row.sources,
      cells: Object.fromEntries(
        table.fields.flatMap(({ name }) => {
          const cell = row.cells[name];
          return cell ? [[name, toBundleCell(cell, main)]] : [];
        }),
      ),
    })),
  };
}

function toBundleField(table: ReportTable, field: ReportField, locales: readonly Locale[]): BundleField {
  const main = locales[0] ?? 'zh-CN';
  const units = locales.flatMap((locale) => {
    const label = field.unit?.[locale];
    return label === undefined ? [] : [[locale, readUnit(label, currencyOf(table, field))] as const];
  });
  return {
    name: field.name,
    type: field.type === 'boolean' ? 'boolean' : 'string',
    ...(field.type === 'url' && { format: 'uri' }),
    title: field.title[main] ?? field.name,
    ...(field.description?.[main] !== undefined && { description: field.description[main] }),
    'trifold:type': field.type,
    'trifold:title': field.title,
    ...(field.description && { 'trifold:description': field.description }),
    ...(field.formula && { 'trifold:formula': field.formula }),
    'trifold:columns': field.columns,
    ...(units.length > 0 && { 'trifold:unit': Object.fromEntries(units) }),
    'trifold:sheetColumns': field.sheetColumns,
  };
}

function toBundleCell(cell: ReportCell, main: Locale): BundleCell {
  if (cell.figure !== undefined) return { figure: cell.figure };
  return {
    text: cell.text,
    ...(cell.value.type !== 'text' && { value: cell.value }),
    ...(cell.raw !== cell.text[main] && { raw: cell.raw }),
  };
}

/** The currency of a whole column, where it has but one. */
function currencyOf(table: ReportTable, field: ReportField): string | undefined {
  const currencies = new Set<string>();
  for (const row of table.rows) {
    const value = row.cells[field.name]?.value;
    if (value && 'currency' in value && value.currency !== undefined) currencies.add(value.currency);
  }
  return currencies.size === 1 ? [...currencies][0] : undefined;
}

/** The raw texts that stand for a missing value in this table, in code-unit order. */
function missingTexts(table: ReportTable): string[] {
  const texts = new Set(['']);
  for (const row of table.rows) {
    for (const cell of Object.values(row.cells)) if (cell.value.type === 'missing') texts.add(cell.raw);
  }
  return [...texts].sort();
}
