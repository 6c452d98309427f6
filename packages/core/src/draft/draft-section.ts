import type * as z from 'zod';
import type { sectionSchema } from '../manifest/section.ts';
import { dateOrderOf } from '../normalize/date-order.ts';
import { readValue } from '../normalize/read-value.ts';
import type { Locale } from '../report/report.ts';
import { chartWords } from './chart-words.ts';
import type { DraftField } from './draft-field.ts';
import { withoutBraces } from './draft-title.ts';
import type { ChartEntry, Claim, DraftedTable } from './drafted-table.ts';
import { placeholders } from './placeholders.ts';
import { quoteFigure } from './quote-figure.ts';
import { selectedRows } from './selected-rows.ts';

/** What fits a page or two of the brief. */
const mostRows = 40;
const mostFields = 6;
const longestCell = 120;

type Section = z.input<typeof sectionSchema>;
type Block = Section['blocks'][number];

/**
 * The section of a table: a claim, its charts, and the table itself where it is small enough to be read, or has a
 * latest period that is and no bars show. A larger one is in the workbook alone.
 */
export function draftSection(
  table: DraftedTable,
  charts: ChartEntry[],
  claim: Claim | undefined,
  locale: Locale,
): Section {
  const { spec, title, rowCount } = table;
  const blocks: Block[] = charts.map(({ id }) => ({ chart: id }));
  if (rowCount <= mostRows)
    blocks.push({ table: { of: spec.id, ...shownFields(table, spec.fields.length) } });
  else {
    const latest = charts.some(({ kind }) => kind === 'bars') ? undefined : latestRows(table, locale);
    blocks.push(...(latest ? [latest] : []), { paragraph: { [locale]: placeholders(locale).inWorkbook } });
  }
  return {
    id: spec.id,
    theme: { [locale]: title },
    headline: { [locale]: claim?.sentence ?? chartWords(locale).noClaim(withoutBraces(title)) },
    blocks,
  };
}

/** The rows of the last period with at least half as many values as any other; the note tells the period. */
function latestRows(table: DraftedTable, locale: Locale): Block | undefined {
  const { spec, fields, columns } = table;
  const isKey = ({ spec: { name } }: DraftField) => spec.primaryKey.includes(name);
  const period = fields.find((field) => isKey(field) && field.spec.type === 'period');
  const value = fields.find((field) => !isKey(field) && !['text', 'name', 'url'].includes(field.spec.type));
  const periods = columns.get(period?.label ?? '');
  const values = columns.get(value?.label ?? '');
  if (!period || !periods || !values) return undefined;
  const order = dateOrderOf(periods);
  const filled = new Map<string, { row: number; start: string; count: number }>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const read = readValue(periods.at(row), 'period', order).value;
    if (read.type !== 'period' || readValue(values.at(row)).value.type === 'missing') continue;
    const cell = periods.at(row).trim();
    const known = filled.get(cell);
    if (known) known.count += 1;
    else filled.set(cell, { row, start: read.start, count: 1 });
  }
  const most = Math.max(0, ...[...filled.values()].map(({ count }) => count));
  const [found] = [...filled]
    .filter(([, { count }]) => 2 * count >= most)
    .sort(([, a], [, b]) => (a.start < b.start ? 1 : -1));
  if (!found) return undefined;
  const [cell, latest] = found;
  const rows = selectedRows(table, { [period.label]: [cell] });
  if (rows.length < 2 || rows.length > mostRows) return undefined;
  const figure = quoteFigure(table, latest.row, period);
  return {
    table: {
      of: spec.id,
      ...shownFields(table, spec.fields.length - 1, period.spec.name),
      where: { [period.spec.name]: [cell] },
      ...(figure === undefined ? {} : { note: { [locale]: chartWords(locale).period(figure) } }),
    },
  };
}

/** The key's fields and the next ones whose cells are no long texts; nothing where these are all that there are. */
function shownFields(
  { spec, fields, columns, rowCount }: DraftedTable,
  mostShown: number,
  without?: string,
): { fields?: string[] } {
  const isShort = (label: string): boolean => {
    const column = columns.get(label);
    for (let row = 0; column && row < Math.min(rowCount, mostRows); row += 1) {
      if (column.at(row).length > longestCell) return false;
    }
    return true;
  };
  const key = spec.primaryKey.filter((name) => name !== without);
  const others = fields.filter(
    ({ spec: { name }, label }) => !spec.primaryKey.includes(name) && isShort(label),
  );
  const room = Math.max(1, Math.min(mostFields, mostShown) - key.length);
  const chosen = new Set([...key, ...others.slice(0, room).map((field) => field.spec.name)]);
  const names = spec.fields.map(({ name }) => name).filter((name) => chosen.has(name));
  return names.length < spec.fields.length ? { fields: names } : {};
}
