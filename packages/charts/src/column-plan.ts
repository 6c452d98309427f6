import type { ColumnChart, Mark } from '@trifold/core';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { seriesColors } from './series-colors.ts';
import type { Theme } from './theme.ts';

type Series = ColumnChart['series'][number];

/** Where the columns and markers of a chart stand, in points. */
export interface ColumnPlan {
  columns: Series[];
  markers: Series[];
  width: number;
  /** Width that each period has. */
  band: number;
  columnWidth: number;
  y: ScaleLinear<number, number>;
  bottom: number;
  colors: Map<string, string>;
}

/** `widestLabel` is the width of the widest label of a column: columns under markers make room for it inside. */
export function planColumns(
  chart: ColumnChart,
  theme: Theme,
  frame: { width: number; top: number; bottom: number; widestLabel: number },
): ColumnPlan {
  const { width, top, bottom, widestLabel } = frame;
  const columns = chart.series.filter(({ style }) => style === 'column');
  const markers = chart.series.filter(({ style }) => style === 'marker');
  const band = width / Math.max(1, chart.periods.length);
  const share = band > 40 ? (markers.length > 0 ? 0.5 : 0.6) : 0.76;
  const usual = Math.min(46, (band * share) / Math.max(1, columns.length));
  const roomy = widestLabel + 6;
  const widens = markers.length > 0 && columns.length === 1 && roomy > usual && roomy <= band * 0.88;
  return {
    columns,
    markers,
    width,
    band,
    columnWidth: widens ? roomy : usual,
    y: scaleLinear([0, chart.max], [bottom, top]).clamp(true),
    bottom,
    colors: columnColors(columns, markers, theme),
  };
}

/** Middle of a period. */
export function periodCentre(plan: ColumnPlan, period: number): number {
  return (period + 0.5) * plan.band;
}

/** Middle of the n-th column of a period. */
export function columnCentre(plan: ColumnPlan, period: number, nth: number): number {
  return periodCentre(plan, period) + (nth - (plan.columns.length - 1) / 2) * plan.columnWidth;
}

/** Half of the length of a marker's line. */
export function markerReach(plan: ColumnPlan): number {
  return Math.min(plan.band * 0.46, (plan.columnWidth * Math.max(1, plan.columns.length)) / 2 + 3);
}

/** The value of a series in a period; undefined where there is none. */
export function markOf(series: Series, period: number): Mark | undefined {
  const point = series.points[period];
  return point && 'at' in point ? point : undefined;
}

/** Columns take the palette in order; markers go on with it, the first one in the warm accent. */
function columnColors(columns: Series[], markers: Series[], theme: Theme): Map<string, string> {
  const colors = seriesColors(
    columns.map((series) => ({ ...series, emphasis: 'second' })),
    theme,
  );
  const rest = [theme.warm, ...theme.series.slice(Math.max(1, columns.length))];
  markers.forEach((series, index) => {
    colors.set(series.id, rest[index % rest.length] ?? theme.warm);
  });
  return colors;
}
