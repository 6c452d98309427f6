import { derivedTitle } from '../format/derived-title.ts';
import { formatValue } from '../format/format-value.ts';
import { sheetCells } from '../format/sheet-cells.ts';
import { sheetColumns } from '../format/sheet-columns.ts';
import { unitHeader } from '../format/unit-header.ts';
import { statusText } from '../format/words.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { splitSources } from '../normalize/split-sources.ts';
import { type Column, rawCell, type Table } from '../normalize/table.ts';
import type { Value } from '../normalize/value.ts';
import { cellFacts, correctionSources, figureId } from './cell-facts.ts';
import { countFigure } from './count-figure.ts';
import { displayOf } from './display.ts';
import type { Finding } from './finding.ts';
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
import { typedDigits } from './typed-digits.ts';

export interface ComposedTable {
  table: ReportTable;
  figures: Figure[];
  findings: Finding[];
}

/** Words a table: each quantity becomes a figure, each cell gets what brief and workbook show for it. */
export function composeTable(table: Table, manifest: Manifest, names: string[]): ComposedTable {
  const { spec } = table;
  const figures: Figure[] = [countFigure(`${spec.id}.rows`, table.rowCount, spec.file, manifest.locales)];
  const findings: Finding[] = [];
  const fields = table.fields.map((column) => composeField(column, table.rowCount));
  const rows = Array.from({ length: table.rowCount }, (_, row): ReportRow => {
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
      findings.push(...digitsInText(place, cell.cell, names));
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
  return { table: composed, figures, findings };
}

interface Place {
  table: Table;
  column: Column;
  row: number;
  status: Status;
  locales: Locale[];
}

function valuesOf(column: Column, rowCount: number): Value[] {
  return Array.from({ length: rowCount }, (_, row) => column.readingAt(row).value);
}

function composeField(column: Column, rowCount: number): ReportField {
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
    sheetColumns: sheetColumns(title, display, valuesOf(column, rowCount)),
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
    const text = textOf(place, manifest);
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

/** Text in each locale: from the vocabulary, from the locale's own column, or the one cell for all. */
function textOf(place: Place, manifest: Manifest): Text {
  const { column, row, locales } = place;
  const first = rawCell(column, row).trim();
  const entry = column.spec.vocabulary ? manifest.vocabularies[column.spec.vocabulary]?.[first] : undefined;
  const text: Text = {};
  for (const locale of locales) {
    const at = column.labels.length > 1 && locale === 'en' ? 1 : 0;
    text[locale] = entry?.[locale] ?? (column.raw[at]?.at(row) ?? '').trim();
  }
  return text;
}

function sheetText(field: ReportField, text: Text): ReportCell['sheet'][number] {
  const only = Object.values(text)[0] ?? '';
  return field.type === 'url' ? { type: 'link', value: only } : { type: 'text', value: text };
}

/** Digits typed into a text cell that no figure stands for and no name declares. */
function digitsInText(place: Place, cell: ReportCell, names: string[]): Finding[] {
  const { table, column, row } = place;
  if (cell.value.type !== 'text' || column.spec.type !== 'text') return [];
  const digits = Object.values(cell.text)
    .map((text) => typedDigits(text, names))
    .find((found) => found !== undefined);
  if (digits === undefined) return [];
  return [
    {
      code: 'typed-digits',
      severity: 'error',
      file: table.spec.file,
      line: table.lines[row] ?? 0,
      column: column.labels.join(', '),
      raw: cell.raw,
      message: {
        'zh-CN': `文字里直接写了数字“${digits}”。`,
        en: `The text has the typed number "${digits}".`,
      },
      hint: {
        'zh-CN': '改为数值字段；若属于名称，写进 names 或用 type: name；若是代号，用 vocabulary 写明含义。',
        en: 'Make it a field of numbers; if it belongs to a name, add it to "names" or use type: name; if it is a code, give the field a vocabulary.',
      },
    },
  ];
}
