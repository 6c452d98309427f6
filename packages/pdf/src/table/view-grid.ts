import type { ReportField, ReportRow, ReportTable, TableView } from '@trifold/core';
import { sourceIdSpan } from '../blocks/source-spans.ts';
import { type Context, fixedWord, wordsOf } from '../flow/context.ts';
import type { Span } from '../text/span.ts';
import { isWebAddress } from '../text/web-address.ts';
import { colors } from '../theme.ts';
import type { Grid, GridCell, GridColumn } from './grid.ts';

/** What of a table a view prints, and what is the same in every row and therefore said once below. */
export interface ViewGrid {
  grid: Grid;
  /** The one status of all rows, unless it has a column. */
  status?: ReportRow['status'];
  /** The sources of all rows, unless they have a column. */
  sources: string[];
}

/** Rows and columns of a view; a status and a source column where rows differ in them. */
export function viewGrid(context: Context, table: ReportTable, view: TableView): ViewGrid {
  const fields = view.fields
    .map((name) => table.fields.find((field) => field.name === name))
    .filter(isPresent);
  const byKey = new Map(table.rows.map((row) => [row.key, row]));
  const rows = view.rows.map((key) => byKey.get(key)).filter(isPresent);
  const [first] = rows;
  const differsInStatus = rows.some((row) => row.status !== first?.status);
  const differsInSources = rows.some((row) => row.sources.join(' ') !== first?.sources.join(' '));
  const columns: GridColumn[] = fields.map((field) => ({
    head: headOf(context, field),
    align: field.align,
    whole: field.type === 'period',
  }));
  if (differsInStatus) columns.push({ head: fixedWord(context, 'status'), align: 'start', whole: true });
  if (differsInSources) columns.push({ head: fixedWord(context, 'source'), align: 'start' });
  const grid: Grid = {
    columns,
    rows: rows.map((row) => {
      const cells: GridCell[] = fields.map((field) => ({ spans: cellSpans(context, row, field) }));
      if (differsInStatus) {
        const word = wordsOf(context, row.statusText);
        cells.push({ spans: [{ text: word, weight: 'regular', color: colors.grey }], mark: row.status });
      }
      if (differsInSources) cells.push({ spans: idSpans(context, row.sources) });
      return { cells, origin: { file: table.file, line: row.line } };
    }),
  };
  return {
    grid,
    ...(differsInStatus || !first ? {} : { status: first.status }),
    sources: differsInSources ? [] : (first?.sources ?? []),
  };
}

function headOf(context: Context, field: ReportField): string {
  const title = wordsOf(context, field.title);
  const unit = wordsOf(context, field.unit);
  if (unit === '') return title;
  return context.locale === 'zh-CN' ? `${title}（${unit}）` : `${title} (${unit})`;
}

function cellSpans(context: Context, row: ReportRow, field: ReportField): Span[] {
  const cell = row.cells[field.name];
  const text = wordsOf(context, cell?.text);
  const color = cell?.value.type === 'missing' ? colors.faint : colors.ink;
  const span: Span = { text, weight: 'regular', color };
  if (field.type !== 'url' || !isWebAddress(cell?.raw ?? '')) return [span];
  return [{ ...span, color: colors.tealInk, link: { to: { url: cell?.raw.trim() ?? '' }, label: text } }];
}

function idSpans(context: Context, ids: readonly string[]): Span[] {
  return ids.flatMap((id, at) => {
    const gap: Span = { text: ' ', weight: 'regular', color: colors.grey };
    return at === 0 ? [sourceIdSpan(context, id)] : [gap, sourceIdSpan(context, id)];
  });
}

function isPresent<T>(value: T | undefined): value is T {
  return value !== undefined;
}
