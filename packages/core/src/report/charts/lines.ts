import type { ChartSpecOf } from '../../manifest/chart.ts';
import type { ChartBase, LineChart } from '../chart.ts';
import type { ReportRow } from '../report.ts';
import { type Draft, placeCell, rawOf, wholeText } from './draft.ts';
import { positionOf } from './position.ts';
import { seriesOf } from './series-of.ts';
import { valueScale } from './value-scale.ts';
import { yearTicks } from './year-ticks.ts';

type Point = LineChart['series'][number]['points'][number];

/** Each series is a line through its rows, by time. A series without any value keeps its place, as missing. */
export function composeLines(draft: Draft<ChartSpecOf<'lines'>>, base: ChartBase): LineChart {
  const { spec } = draft;
  const series = seriesOf(draft, spec.series, spec.value).map((one) => {
    const rows = draft.rows.filter((row) => rawOf(row, spec.series) === one.id);
    const points = rows.flatMap((row) => pointOf(draft, row)).sort((a, b) => a.x.at - b.x.at);
    const missing = points.length === 0 ? rows[0]?.cells[spec.value]?.text : undefined;
    return { ...one, points, ...(missing ? { missing } : {}) };
  });
  const points = series.flatMap((one) => one.points);
  return {
    ...base,
    kind: 'lines',
    scale: valueScale(
      draft,
      spec.scale,
      points.map(({ y }) => y.at),
    ),
    x: yearTicks(
      draft,
      points.map(({ x }) => x.at),
    ),
    series,
  };
}

function pointOf(draft: Draft<ChartSpecOf<'lines'>>, row: ReportRow): Point[] {
  const { spec } = draft;
  const y = placeCell(draft, row, spec.value);
  const yCell = row.cells[spec.value];
  const xCell = row.cells[spec.period];
  const x = xCell ? positionOf(xCell.value) : null;
  if (!y || !x || yCell?.figure === undefined || xCell?.figure === undefined) return [];
  return [
    {
      x: { figure: xCell.figure, text: xCell.text, at: x.low },
      y: { figure: yCell.figure, text: wholeText(draft, yCell), at: (y.low + y.high) / 2 },
      estimate: xCell.value.type === 'period' && xCell.value.estimate === true,
    },
  ];
}
