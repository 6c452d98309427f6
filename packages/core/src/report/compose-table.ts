import { derivedTitle } from '../format/derived-title.ts';
import { formatValue } from '../format/format-value.ts';
import { sheetCells } from '../format/sheet-cells.ts';
import { sheetColumns } from '../format/sheet-columns.ts';
import { unitHeader } from '../format/unit-header.ts';
import { statusText } from '../format/words.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { splitSources } from '../normalize/split-sources.ts';
import { type Column, rawCell, type Table } from '../normalize/table.ts';
import { cellFacts, correctionSources, figureId } from './cell-facts.ts';
import { cellText } from './cell-text.ts';
import { countFigure } from './count-figure.ts';
import { displayOf } from './display.ts';
import type {
  Figure,
  Locale,
  ReportCell,
  ReportField,
  ReportRow,
  ReportTable,
  Status,
  Text,
} from './report.ts';
import { statusOf } from './status-of.ts';
import { sumFigures } from './sum-figures.ts';

export interface ComposedTable {
  table: ReportTable;
  figures: Figure[];
}

/** Words the given rows of a table: each quantity becomes a figure, each cell gets what brief and workbook show for it. */
export function composeTable(table: Table, manifest: Manifest, wanted: ArrayLike<number>): ComposedTable {
  const { spec } = table;
  const figures: Figure[] = [countFigure(`${spec.id}.rows`, table.rowCount, spec.file, manifest.locales)];
  const fields = table.fields.map((column) => composeField(column, wanted));
  const rows = Array.from(wanted, (row): ReportRow => {
    const key = table.keyAt(row);
    const status = statusOf(table, row);
    const cells: Record<string, ReportCell> = {};
    const sources = splitSources(table.sources.at(row));
    table.fields.forEach((column, at) => {
      const field = fields[at];
      if (!field) return;
      const place = { table, column, row, status, locales: manifest.locales };
      const cell = composeCell(place, field, manifest);
      cells[column.spec.name] = cell.cell;
      if (cell.figure) figures.push(cell.figure);
      for (const id of correctionSources(column, row)) if (!sources.includes(id)) sources.push(id);
    });
    return {
      key,
      line: table.lines[row] ?? 0,
      status,
      statusText: statusText(status),
      sources,
      cells,
    };
  });
  for (const column of table.fields) {
    for (const figure of sumFigures(table, column, manifest.locales)) figures.push(figure);
  }
  const statuses = new Set(rows.map((row) => row.status));
  const [only] = statuses;
  const composed: ReportTable = {
    id: spec.id,
    file: spec.file,
    title: spec.title,
    description: spec.description,
    primaryKey: spec.primaryKey,
    fields,
    rows,
    ...(statuses.size === 1 && only ? { status: only } : {}),
    ...(spec.notice ? { notice: spec.notice } : {}),
  };
  return { table: composed, figures };
}

interface Place {
  table: Table;
  column: Column;
  row: number;
  status: Status;
  locales: Locale[];
}

function composeField(column: Column, rows: ArrayLike<number>): ReportField {
  const { spec, derivation } = column;
  const display = displayOf(spec);
  const title = derivation ? derivedTitle(spec.title) : spec.title;
  const unit = unitHeader(display, spec.title);
  const quantity = !['text', 'name', 'url', 'boolean', 'period'].includes(spec.type);
  return {
    name: spec.name,
    type: spec.type,
    title,
    ...(unit ? { unit } : {}),
    ...(spec.description ? { description: spec.description } : {}),
    ...(derivation ? { formula: derivation.formula } : {}),
    columns: column.labels,
    sheetColumns: sheetColumns(
      title,
      display,
      Array.from(rows, (row) => column.readingAt(row).value),
    ),
    align: quantity ? 'end' : 'start',
  };
}

function composeCell(
  place: Place,
  field: ReportField,
  manifest: Manifest,
): { cell: ReportCell; figure?: Figure } {
  const { table, column, row, locales, status } = place;
  const { value, place: digits, rules } = column.readingAt(row);
  const raw = rawCell(column, row);
  if (value.type === 'text') {
    const text = cellText(column, row, manifest);
    return { cell: { value, text, raw, sheet: [sheetText(field, text)] } };
  }
  const display = displayOf(column.spec);
  const long: Text = {};
  const short: Text = {};
  for (const locale of locales) {
    const shown = formatValue(value, digits, display, locale);
    long[locale] = shown.text;
    short[locale] = shown.cellText;
  }
  const sheet = sheetCells(value, digits, display, field.sheetColumns, locales);
  const cell: ReportCell = { value, text: short, raw, sheet };
  if (value.type === 'missing' || value.type === 'flagged' || value.type === 'boolean') return { cell };
  const id = figureId(table, row, column.spec.name);
  const facts = cellFacts(table, column, row, rules);
  const figure: Figure = { id, value, text: long, cellText: short, ...facts };
  const own = facts.status === status ? {} : { status: facts.status };
  return { cell: { ...cell, figure: id, ...own }, figure };
}

function sheetText(field: ReportField, text: Text): ReportCell['sheet'][number] {
  const only = Object.values(text)[0] ?? '';
  return field.type === 'url' ? { type: 'link', value: only } : { type: 'text', value: text };
}
