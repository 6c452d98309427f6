import { unitHeader } from '../format/unit-header.ts';
import type { SuggestedChart } from '../infer/suggested-chart.ts';
import { readValue } from '../normalize/read-value.ts';
import { displayOf } from '../report/display.ts';
import type { Locale } from '../report/report.ts';
import { chartWords } from './chart-words.ts';
import { draftClaim } from './draft-claim.ts';
import type { DraftField } from './draft-field.ts';
import { withoutBraces } from './draft-title.ts';
import type { ChartEntry, Claim, DraftedTable } from './drafted-table.ts';
import { selectedRows } from './selected-rows.ts';

/** From so many bars on the largest comes first. */
const fewestSorted = 8;

export interface DraftedChart {
  entry: ChartEntry;
  claim: Claim | undefined;
  /** Rows that it shows. */
  rowCount: number;
}

/** The entry of a suggested chart and what it shows; undefined where a field of it is no longer what it was. */
export function draftChart(
  table: DraftedTable,
  chart: SuggestedChart,
  locale: Locale,
): DraftedChart | undefined {
  const fieldOf = (label: string): DraftField | undefined =>
    table.fields.find((field) => field.label === label);
  const valueLabel = chart.kind === 'bars' ? chart.values[0] : chart.value;
  const axisLabel = chart.kind === 'bars' ? chart.label : chart.period;
  const value = fieldOf(valueLabel ?? '');
  const axis = fieldOf(axisLabel);
  const series = chart.kind === 'lines' ? fieldOf(chart.series) : undefined;
  const conditions = Object.entries(chart.where ?? {}).map(
    ([label, cells]) => [fieldOf(label)?.spec.name, cells] as const,
  );
  const isDeclared = conditions.every(([name]) => name !== undefined);
  if (!value || !axis || !isDeclared || (chart.kind === 'lines' && !series)) return undefined;
  const words = chartWords(locale);
  const rows = selectedRows(table, chart.where);
  const [title, by] = [titleIn(value, locale), titleIn(axis, locale)];
  const claim = draftClaim(table, chart, { rows, value, axis }, locale);
  const kind = words[chart.kind](withoutBraces(title), withoutBraces(by));
  const common = {
    id: `${table.spec.id}-${chart.kind}`,
    table: table.spec.id,
    title: { [locale]: words.title(chart.kind, title, by) },
    subtitle: { [locale]: unitOf(table, value, rows, locale) ?? words.noUnit },
    alt: { [locale]: claim ? `${kind}${locale === 'en' ? ' ' : ''}${claim.sentence}` : kind },
    ...(claim?.note !== undefined && chart.kind === 'bars' ? { note: { [locale]: claim.note } } : {}),
    ...(conditions.length > 0 ? { where: Object.fromEntries(conditions) } : {}),
  };
  const names = { value: value.spec.name, axis: axis.spec.name, series: series?.spec.name ?? '' };
  return { entry: entryOf(chart.kind, common, names, rows.length), claim, rowCount: rows.length };
}

/** The kind stands behind the id, where readers of the file look for it. */
function entryOf(
  kind: SuggestedChart['kind'],
  { id, ...common }: Omit<Extract<ChartEntry, { kind: 'bars' }>, 'kind' | 'label' | 'values'>,
  { value, axis, series }: { value: string; axis: string; series: string },
  rowCount: number,
): ChartEntry {
  if (kind === 'lines') return { id, kind, ...common, series, period: axis, value };
  if (kind === 'columns') return { id, kind, ...common, period: axis, value };
  const sorted = rowCount >= fewestSorted ? { sort: 'value' as const } : {};
  return { id, kind, ...common, label: axis, values: [value], ...sorted };
}

function titleIn({ spec }: DraftField, locale: Locale): string {
  return spec.title[locale] ?? spec.name;
}

/** What the values are counted in, as the field declares it or the first cell prints it. */
function unitOf(
  { columns }: DraftedTable,
  { spec, label, unit }: DraftField,
  rows: number[],
  locale: Locale,
): string | undefined {
  const { type } = spec;
  const declared = unitHeader(displayOf(spec))?.[locale] || unit;
  if (declared) return declared;
  if (type === 'percent') return locale === 'zh-CN' ? '百分比' : 'Per cent';
  for (const row of rows) {
    const { value } = readValue(columns.get(label)?.at(row) ?? '', type);
    if (value.type === 'number') return value.unit;
  }
  return undefined;
}
