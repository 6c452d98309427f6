import type { SuggestedChart } from '../infer/suggested-chart.ts';
import { dateOrderOf } from '../normalize/date-order.ts';
import { type ReadOptions, readValue } from '../normalize/read-value.ts';
import type { Locale } from '../report/report.ts';
import { chartWords } from './chart-words.ts';
import type { DraftField } from './draft-field.ts';
import { draftTitle, withoutBraces } from './draft-title.ts';
import type { Claim, DraftedTable } from './drafted-table.ts';
import { quoteFigure } from './quote-figure.ts';

/**
 * A sentence that is true of the data of a chart, its numbers quoted as figures: the highest of bars, the latest of
 * periods. Undefined where no one value is the highest, or none is exact.
 */
export function draftClaim(
  table: DraftedTable,
  chart: SuggestedChart,
  { rows, value, axis }: { rows: number[]; value: DraftField; axis: DraftField },
  locale: Locale,
): Claim | undefined {
  const words = chartWords(locale);
  const cellOf = (label: string, row: number) => table.columns.get(label)?.at(row).trim() ?? '';
  const exact = rows.flatMap((row) => {
    const number = exactNumber(cellOf(value.label, row), value);
    return number === undefined ? [] : [{ row, number }];
  });
  const title = withoutBraces(value.spec.title[locale] ?? value.spec.name);
  const printed = (cell: string) => withoutBraces(draftTitle(cell, '—'));
  if (chart.kind === 'bars') {
    const [first, second] = [...exact].sort((a, b) => b.number - a.number);
    if (!first || !second || first.number === second.number) return undefined;
    // About, over or from … to: such a value may be the highest, and nobody knows.
    const filled = rows.filter((row) => readValue(cellOf(value.label, row)).value.type !== 'missing');
    if (exact.length < filled.length) return undefined;
    const cell = cellOf(axis.label, first.row);
    const name = printed(cell);
    const of = quoteFigure(table, first.row, value);
    if (of === undefined) return undefined;
    const period = periodField(table, chart);
    return {
      figure: of.slice(1, -1),
      label: words.figureOf(name, title),
      ...(period ? { note: words.period(quoteFigure(table, first.row, period) ?? '') } : {}),
      sentence: words.highest(name, title, of),
      ...(name === cell ? { name } : {}),
    };
  }
  const periods = table.columns.get(axis.label);
  const order = periods ? dateOrderOf(periods) : {};
  const latest = exact
    .map(({ row }) => ({ row, start: startOf(cellOf(axis.label, row), order) }))
    .reduce<{ row: number; start: string } | undefined>(
      (best, one) => (!best || one.start > best.start ? one : best),
      undefined,
    );
  if (!latest) return undefined;
  const { row } = latest;
  const [of, at] = [quoteFigure(table, row, value), quoteFigure(table, row, axis)];
  if (of === undefined || at === undefined) return undefined;
  const cell = chart.kind === 'lines' ? cellOf(chart.series, row) : undefined;
  const series = cell === undefined ? undefined : printed(cell);
  return {
    figure: of.slice(1, -1),
    label: series === undefined ? title : words.figureOf(series, title),
    note: words.period(at),
    sentence: series === undefined ? words.latest(title, of, at) : words.latestOf(series, title, of, at),
    ...(series !== undefined && series === cell ? { name: series } : {}),
  };
}

/** The field of periods that a chart shows one period of. */
function periodField({ fields }: DraftedTable, { where = {} }: SuggestedChart): DraftField | undefined {
  return fields.find(({ label, spec }) => spec.type === 'period' && Object.hasOwn(where, label));
}

function exactNumber(cell: string, { spec }: DraftField): number | undefined {
  const { value } = readValue(
    cell,
    spec.type,
    spec.currency === undefined ? {} : { currency: spec.currency },
  );
  const isNumber = value.type === 'number' || value.type === 'percent' || value.type === 'money';
  return isNumber && value.op === undefined ? Number(value.value) : undefined;
}

function startOf(cell: string, order: ReadOptions): string {
  const { value } = readValue(cell, 'period', order);
  return value.type === 'period' ? value.start : '';
}
