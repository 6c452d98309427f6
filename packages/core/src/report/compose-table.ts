import { derivedTitle } from '../format/derived-title.ts';
import { formatValue } from '../format/format-value.ts';
import { sheetCells } from '../format/sheet-cells.ts';
import { sheetColumns } from '../format/sheet-columns.ts';
import { unitHeader } from '../format/unit-header.ts';
import { statusText } from '../format/words.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { type Column, rawCell, type Table } from '../normalize/table.ts';
import { cellFacts, correctionSources, figureId, rowSources } from './cell-facts.ts';
import { cellText } from './cell-text.ts';
import { countFigure } from './count-figure.ts';
import { displayOf } from './display.ts';
import type { Figure, ReportCell, ReportField, ReportRow, ReportTable, Text } from './report.ts';
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
  const fields = table.fields.map((column) => composeField(column, wanted, table.evaluation !== undefined));
  const wordings = table.fields.flatMap((column, at) => {
    const field = fields[at];
    return field ? [wordCells(column, field, manifest)] : [];
  });
  const rows = Array.from(wanted, (row): ReportRow => {
    const key = table.keyAt(row);
    const status = statusOf(table, row);
    const cells: Record<string, ReportCell> = {};
    let sources = rowSources(table, row);
    table.fields.forEach((column, at) => {
      const worded = wordings[at]?.(row);
      if (!worded) return;
      const { name } = column.spec;
      cells[name] = worded.cell;
      if (worded.figure) {
        const id = figureId(table, row, name);
        const facts = cellFacts(table, column, row, column.readingAt(row).rules);
        figures.push({ id, ...worded.figure, ...facts });
        cells[name] = {
          ...worded.cell,
          figure: id,
          ...(facts.status === status ? {} : { status: facts.status }),
        };
      }
      for (const id of correctionSources(column, row)) if (!sources.includes(id)) sources = [...sources, id];
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
    ...(table.evaluation === undefined ? {} : { evaluation: table.evaluation }),
  };
  return { table: composed, figures };
}

function composeField(column: Column, rows: ArrayLike<number>, isWorkedOut: boolean): ReportField {
  const { spec, derivation } = column;
  const display = displayOf(spec);
  // Where the whole table is worked out, its title says so.
  const title = derivation && !isWorkedOut ? derivedTitle(spec.title) : spec.title;
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

/** What a cell shows, and of a figure what it is and shows. */
interface Worded {
  cell: ReportCell;
  figure?: Pick<Figure, 'value' | 'text' | 'cellText'>;
}

/** Words the cells of a column. Where cells repeat, those that are the same share one wording. */
function wordCells(column: Column, field: ReportField, manifest: Manifest): (row: number) => Worded {
  const word = (row: number): Worded => wordCell(column, row, field, manifest);
  const dictionary = column.raw.length === 1 ? column.raw[0]?.dictionary : undefined;
  if (!dictionary || column.derivation) return word;
  const known: Worded[] = [];
  return (row) => {
    const code = dictionary.codes[row];
    if (code === undefined) return word(row);
    const worded = known[code] ?? word(row);
    known[code] = worded;
    return worded;
  };
}

function wordCell(column: Column, row: number, field: ReportField, manifest: Manifest): Worded {
  const { value, place: digits } = column.readingAt(row);
  const raw = rawCell(column, row);
  if (value.type === 'text') {
    const text = cellText(column, row, manifest);
    return { cell: { value, text, raw, sheet: [sheetText(field, text)] } };
  }
  const display = displayOf(column.spec);
  const text: Text = {};
  const short: Text = {};
  for (const locale of manifest.locales) {
    const shown = formatValue(value, digits, display, locale);
    text[locale] = shown.text;
    short[locale] = shown.cellText;
  }
  const sheet = sheetCells(value, digits, display, field.sheetColumns, manifest.locales);
  const cell: ReportCell = { value, text: short, raw, sheet };
  if (value.type === 'missing' || value.type === 'flagged' || value.type === 'boolean') return { cell };
  return { cell, figure: { value, text, cellText: short } };
}

function sheetText(field: ReportField, text: Text): ReportCell['sheet'][number] {
  const only = Object.values(text)[0] ?? '';
  return field.type === 'url' ? { type: 'link', value: only } : { type: 'text', value: text };
}
