import type { ChartSpecOf } from '../../manifest/chart.ts';
import type { ChartBase, ColumnChart } from '../chart.ts';
import { markOrMissing } from './bars.ts';
import { type ColumnPeriod, columnPeriods } from './column-periods.ts';
import { addFinding, type Draft, rawOf } from './draft.ts';
import { highestMark } from './highest-mark.ts';
import { seriesOf } from './series-of.ts';

/** Series named in `columns` (all, where it is absent) are columns, in that order; the others are markers. */
export function composeColumns(draft: Draft<ChartSpecOf<'columns'>>, base: ChartBase): ColumnChart {
  const { spec } = draft;
  const periods = columnPeriods(draft);
  const all = seriesOf(draft, spec.series, spec.value);
  const wanted = spec.columns ?? all.map((series) => series.id);
  for (const id of wanted.filter((name) => !all.some((series) => series.id === name))) {
    addFinding(draft, 'chart-unknown-series', {
      'zh-CN': `没有系列“${id}”。`,
      en: `there is no series "${id}".`,
    });
  }
  const ordered = [
    ...wanted.flatMap((id) => all.filter((series) => series.id === id)),
    ...all.filter((series) => !wanted.includes(series.id)),
  ];
  const series = ordered.map((one) => ({
    ...one,
    style: wanted.includes(one.id) ? ('column' as const) : ('marker' as const),
    points: periods.map((period) => pointOf(draft, period, one.id)),
  }));
  return {
    ...base,
    kind: 'columns',
    max: highestMark(
      draft,
      series.flatMap((one) => one.points),
    ),
    periods: periods.map(({ label, group }) => ({ label, ...(group ? { group } : {}) })),
    series,
    remarks: remarksOf(draft, periods),
  };
}

function pointOf(draft: Draft<ChartSpecOf<'columns'>>, period: ColumnPeriod, series: string) {
  const rows = period.rows.filter((row) => rawOf(row, draft.spec.series) === series);
  const [first, second] = rows;
  if (second) {
    const raw = second.cells[draft.spec.value]?.raw;
    const message = {
      'zh-CN': '同一系列、同一时期有两个值。用 where 选出一个。',
      en: 'a series has two values for one period. Select one with "where".',
    };
    addFinding(draft, 'chart-double-point', message, second, raw);
  }
  return first ? markOrMissing(draft, first, draft.spec.value) : null;
}

function remarksOf(draft: Draft<ChartSpecOf<'columns'>>, periods: ColumnPeriod[]): ColumnChart['remarks'] {
  return draft.spec.remarks.flatMap(({ period, text }) => {
    const at = periods.findIndex(({ rows }) => rows.some((row) => rawOf(row, draft.spec.period) === period));
    if (at >= 0) return [{ period: at, text: draft.context.resolveProse(text) }];
    addFinding(draft, 'chart-unknown-period', {
      'zh-CN': `说明所指的时期“${period}”不在图中。`,
      en: `the period "${period}" of a remark is not in it.`,
    });
    return [];
  });
}
