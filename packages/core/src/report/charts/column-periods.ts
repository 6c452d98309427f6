import type { ChartSpecOf } from '../../manifest/chart.ts';
import type { PeriodValue } from '../../normalize/value.ts';
import type { ChartLabel } from '../chart.ts';
import type { ReportRow } from '../report.ts';
import { type Draft, labelOf, rawOf } from './draft.ts';
import { addTick, addWordedTick } from './tick-figure.ts';

/** A place on the axis of columns, and the rows that belong to it. */
export interface ColumnPeriod {
  label: ChartLabel;
  group?: ChartLabel;
  rows: ReportRow[];
}

/**
 * The periods of the rows, by start where they are read as periods, else as the file has them. Quarters are
 * labelled Q1 to Q4 under their year, or under the field `group`.
 */
export function columnPeriods(draft: Draft<ChartSpecOf<'columns'>>): ColumnPeriod[] {
  const { spec } = draft;
  const byKey = new Map<string, { period: PeriodValue | undefined; rows: ReportRow[] }>();
  for (const row of draft.rows) {
    const period = periodOf(draft, row);
    const key = period
      ? `${period.start}/${period.end}`
      : `${rawOf(row, spec.group)}/${rawOf(row, spec.period)}`;
    const place = byKey.get(key) ?? { period, rows: [] };
    place.rows.push(row);
    byKey.set(key, place);
  }
  const places = [...byKey.values()];
  if (places.every(({ period }) => period !== undefined)) {
    places.sort((a, b) => ((a.period?.start ?? '') < (b.period?.start ?? '') ? -1 : 1));
  }
  const quarters = places.length > 1 && places.every(({ period }) => period?.grain === 'quarter');
  const years = new Map<string, ChartLabel>();
  return places.map(({ period, rows }) => {
    const [row] = rows;
    const own = spec.group && row ? labelOf(row.cells[spec.group]) : undefined;
    if (!quarters || !period) {
      return {
        label: row ? labelOf(row.cells[spec.period]) : { text: {} },
        ...(own ? { group: own } : {}),
        rows,
      };
    }
    return { group: own ?? yearLabel(draft, period, years), label: quarterLabel(draft, period), rows };
  });
}

function periodOf(draft: Draft<ChartSpecOf<'columns'>>, row: ReportRow): PeriodValue | undefined {
  const value = row.cells[draft.spec.period]?.value;
  return value?.type === 'period' ? value : undefined;
}

function quarterLabel(draft: Draft, period: PeriodValue): ChartLabel {
  const name = `Q${Math.floor((Number(period.start.slice(5, 7)) + 2) / 3)}`;
  const text = Object.fromEntries(draft.context.locales.map((locale) => [locale, name]));
  const { figure } = addWordedTick(draft, 0, period, text);
  return { text, figure };
}

function yearLabel(draft: Draft, period: PeriodValue, known: Map<string, ChartLabel>): ChartLabel {
  const year = period.start.slice(0, 4);
  const made = known.get(year);
  if (made) return made;
  const value = { type: 'period', start: `${year}-01-01`, end: `${year}-12-31`, grain: 'year' } as const;
  const { figure, text } = addTick(draft, Number(year), value, 0, { type: 'period' });
  known.set(year, { figure, text });
  return { figure, text };
}
