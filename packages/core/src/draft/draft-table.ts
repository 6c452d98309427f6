import { columnLabels } from '../declared/absent-label.ts';
import { unpivot } from '../declared/unpivot.ts';
import { splitLabel } from '../infer/label-unit.ts';
import type { TableSpec } from '../manifest/table.ts';
import { rowKey } from '../normalize/row-key.ts';
import { type RawColumn, rowsHaving } from '../read/raw-column.ts';
import type { RegionLine } from '../read/raw-table.ts';
import type { Locale } from '../report/report.ts';
import { type DraftField, draftField } from './draft-field.ts';
import { draftTitle } from './draft-title.ts';
import { draftWords } from './draft-words.ts';
import type { DraftedTable } from './drafted-table.ts';
import { missingCells } from './missing-cells.ts';
import { placeholders } from './placeholders.ts';
import { quoteCell } from './quote-cell.ts';
import { sourceColumns } from './source-columns.ts';
import type { TableCandidate } from './table-candidate.ts';
import { unitOfNames } from './unit-of-names.ts';

const shownLines = 4;
const shownTotals = 8;
const shownMarks = 4;
/** A heading above a table that can be its title: no "key: value", no sentence. */
const heading = /^[^:：。；;]{2,60}$/;

/**
 * The entry of a table for report.yaml: a table with a column a year is made long, and cells that don't fit their
 * column make it text. `id` is free; `sourceIds` are those of the table of sources. The table must have a key.
 */
export function draftTable(
  candidate: TableCandidate,
  { id, locale, sourceIds }: { id: string; locale: Locale; sourceIds: ReadonlySet<string> },
): DraftedTable {
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
    const drafted = draftField(unit ? { ...field, unit } : field, { at, column, taken, locale, lineOf });
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
  };
  const keyColumns = key.map((label) => columns.get(label));
  const drafted: DraftedTable = {
    candidate,
    spec,
    title,
    fields,
    decisions: [],
    rowCount: raw.rowCount,
    columns,
    keyAt: (row) => rowKey(keyColumns.map((column) => column?.at(row) ?? '')),
  };
  return { ...drafted, decisions: decisionsOf(drafted, locale) };
}

/** What is measured, a heading above the table, or the file's name. */
function titleOf(
  { file, part, preamble }: TableCandidate,
  measured: string | undefined,
  locale: Locale,
): string {
  const name = (file.split('/').at(-1) ?? file).replace(/\.csv$/i, '');
  const isMeasured = measured !== undefined && preamble.some(({ text }) => text.includes(measured));
  const above = preamble.length === 1 || isHeading(preamble[0]) ? preamble[0]?.text.trim() : undefined;
  const words = isMeasured ? measured : above !== undefined && heading.test(above) ? above : name;
  const title = draftTitle(splitLabel(words).name, name);
  return part === 0 ? title : placeholders(locale).further(title, part);
}

function isHeading(line: RegionLine | undefined): boolean {
  return line !== undefined && heading.test(line.text.trim());
}

function decisionsOf({ candidate, spec, fields, columns }: DraftedTable, locale: Locale): string[] {
  const words = draftWords(locale);
  const { raw, preamble, notes, part } = candidate;
  const decisions: string[] = [];
  if (raw.header === null) decisions.push(words.noHeader);
  if (spec.unpivot) {
    decisions.push(words.unpivoted(raw.columns.length - spec.unpivot.keep.length));
    const { value } = spec.unpivot;
    const hasUnit = fields.some(({ label, unit }) => label === value && unit !== undefined);
    if (!hasUnit && !preamble.some(({ text }) => text.includes(value)))
      decisions.push(words.unmeasured(value));
  }
  if (raw.totals.length > 0)
    decisions.push(words.totals(raw.totals.slice(0, shownTotals).map((row) => raw.lines[row] ?? 0)));
  const isWords = ({ spec: { type } }: DraftField) => ['text', 'name', 'url'].includes(type);
  const quantities = fields.filter((field) => !isWords(field));
  const inKey = quantities.filter(
    ({ spec: { name, type } }) => type !== 'period' && spec.primaryKey.includes(name),
  );
  if (inKey.length > 0) decisions.push(words.quantityKey(inKey.map(({ label }) => quoteCell(label))));
  const [first] = fields;
  if (first && isWords(first) && hasGaps(columns.get(first.label)))
    decisions.push(words.merged(quoteCell(first.label)));
  const missing = missingCells(
    quantities.map(({ label }) => columns.get(label)).filter((column) => column !== undefined),
  );
  if (missing.size > 0) {
    const marks = [...missing].slice(0, shownMarks);
    decisions.push(words.missing(marks.map(([cell, count]) => [quoteCell(cell), count])));
  }
  if (part === 0 && preamble.length > 0) decisions.push(words.above(linesOf(preamble)));
  if (part === 0 && notes.length > 0) decisions.push(words.below(linesOf(notes)));
  return decisions;
}

/** Blank cells below filled ones, as merged cells come out. */
function hasGaps(column: RawColumn | undefined): boolean {
  if (!column || column.length === 0 || column.at(0).trim() === '') return false;
  return rowsHaving(column, (cell) => cell.trim() === '').length > 0;
}

function linesOf(lines: RegionLine[]): string[] {
  return lines.slice(0, shownLines).map(({ text }) => quoteCell(text.trim()));
}
