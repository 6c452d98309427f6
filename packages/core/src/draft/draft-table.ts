import { columnLabels } from '../declared/absent-labels.ts';
import { unpivot } from '../declared/unpivot.ts';
import { blankPoints, twoPoints } from '../infer/blank-points.ts';
import { splitLabel } from '../infer/label-unit.ts';
import type { TableSpec } from '../manifest/table.ts';
import { readValue } from '../normalize/read-value.ts';
import { rowKey } from '../normalize/row-key.ts';
import type { RawColumn } from '../read/raw-column.ts';
import type { RawTable, RegionLine } from '../read/raw-table.ts';
import type { Locale } from '../report/report.ts';
import { type DraftField, draftField } from './draft-field.ts';
import { draftTitle } from './draft-title.ts';
import type { DraftedTable } from './drafted-table.ts';
import { placeholders } from './placeholders.ts';
import { sourceColumns } from './source-columns.ts';
import type { TableCandidate } from './table-candidate.ts';
import { tableDecisions } from './table-decisions.ts';
import { unitOfNames } from './unit-of-names.ts';

/** A heading above a table that can be its title: no "key: value", no cells in quotes, no sentence. */
const heading = /^(?!.*",")[^:：。；;]{2,60}$/;

/**
 * The entry of a table for report.yaml: a table with a column a year is made long, and cells that don't fit their
 * column make it text. `id` is free; `sourceIds` are those of the table of sources. The table must have a key.
 */
export function draftTable(
  found: TableCandidate,
  {
    id,
    locale,
    commentLocale,
    sourceIds,
  }: { id: string; locale: Locale; commentLocale: Locale; sourceIds: ReadonlySet<string> },
): DraftedTable {
  const candidate = { ...found, raw: blankPoints(found.raw) };
  const { inferred, file, part } = candidate;
  const wide = inferred.wide?.long.primaryKey ? inferred.wide : undefined;
  const shape = wide?.long ?? inferred;
  const raw = wide ? unpivot(candidate.raw, wide.unpivot).table : candidate.raw;
  const key = shape.primaryKey;
  if (!raw || key === null) throw new Error(`The table of ${file} has no key.`);
  const labels = columnLabels(raw);
  const columns = new Map(raw.columns.map((column, at) => [labels[at] ?? '', column]));
  const own = sourceColumns(columns, key, sourceIds);
  const fields: DraftField[] = [];
  const taken = new Set<string>();
  const lineOf = (row: number) => raw.lines[row] ?? 0;
  shape.fields.forEach((field, at) => {
    if (own.labels.has(field.label)) return;
    const isMeasured = wide?.unpivot.value === field.label && !field.unit && field.type === 'number';
    const unit = isMeasured ? unitOfNames(columns.get(wide.unpivot.keep[0] ?? '')) : undefined;
    const column = raw.columns[at];
    if (!column) return;
    const drafted = draftField(unit ? { ...field, unit } : field, {
      at,
      column,
      taken,
      locale,
      commentLocale,
      lineOf,
    });
    taken.add(drafted.spec.name);
    fields.push(drafted);
  });
  const nameOf = new Map(fields.map(({ label, spec }) => [label, spec.name]));
  const title = titleOf(candidate, wide?.unpivot.value, locale);
  const texts = placeholders(locale);
  const spec: TableSpec = {
    id,
    file,
    ...(part === 0 ? {} : { part }),
    ...(wide ? { unpivot: wide.unpivot } : {}),
    title: { [locale]: title },
    description: { [locale]: texts.readFrom(draftTitle(file, file)) },
    primaryKey: key.flatMap((label) => nameOf.get(label) ?? []),
    status: own.status ?? { value: 'illustrative' },
    sources: own.sources ?? { value: 'S1' },
    fields: fields.map((field) => field.spec),
    ...(candidate.raw === found.raw ? {} : { missing: { [twoPoints]: 'notAvailable' as const } }),
    ...(hasOddTotals(raw, fields, columns) ? { totalRows: 'left-out' as const } : {}),
  };
  const keyColumns = key.map((label) => columns.get(label));
  const drafted: DraftedTable = {
    candidate: found,
    spec,
    title,
    fields,
    decisions: [],
    rowCount: raw.rowCount,
    columns,
    keyAt: (row) => rowKey(keyColumns.map((column) => column?.at(row) ?? '')),
  };
  return { ...drafted, decisions: tableDecisions(drafted, commentLocale) };
}

/** Whether a row of totals has a cell that is no value of its column, 合计 among months: as data it would be an error. */
function hasOddTotals(
  { totals }: RawTable,
  fields: DraftField[],
  columns: ReadonlyMap<string, RawColumn>,
): boolean {
  return fields.some(({ label, spec }) => {
    if (spec.type === 'name' || spec.type === 'text') return false;
    const options = spec.currency === undefined ? {} : { currency: spec.currency };
    const isOdd = (cell: string) => readValue(cell, spec.type, options).value.type === 'flagged';
    return totals.some((row) => isOdd(columns.get(label)?.at(row) ?? ''));
  });
}

/** What is measured, the heading above the table, or with a number that of the main table or the file's name. */
function titleOf(
  { file, part, preamble, mainPreamble }: TableCandidate,
  measured: string | undefined,
  locale: Locale,
): string {
  const name = (file.split('/').at(-1) ?? file).replace(/\.csv$/i, '');
  const isMeasured = measured !== undefined && preamble.some(({ text }) => text.includes(measured));
  const own = isMeasured ? measured : headingOf(preamble);
  const words = own ?? headingOf(mainPreamble) ?? name;
  const title = draftTitle(splitLabel(words).name, name);
  return part === 0 || own !== undefined ? title : placeholders(locale).further(title, part);
}

function headingOf([first]: RegionLine[]): string | undefined {
  const text = first?.text.trim() ?? '';
  return heading.test(text) ? text : undefined;
}
