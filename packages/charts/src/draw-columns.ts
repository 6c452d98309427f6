import type { ColumnChart } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { type ColumnLabel, columnTextSize, periodLabels } from './column-labels.ts';
import {
  type ColumnPlan,
  columnCentre,
  markerReach,
  markOf,
  periodCentre,
  planColumns,
} from './column-plan.ts';
import { drawRemark, placeRemarks } from './column-remarks.ts';
import { drawLegend } from './legend.ts';
import { drawPeriodAxis } from './period-axis.ts';

const plotHeight = 175;

/** Columns over periods, labelled directly, with markers of other series and remarks above. Returns the height. */
export function drawColumns(canvas: Canvas, chart: ColumnChart, width: number, spacing: number): number {
  const { theme } = canvas;
  const widestLabel = widestColumnLabel(canvas, chart, width);
  const { colors } = planColumns(chart, theme, { width, top: 0, bottom: 1, widestLabel });
  const entries = chart.series.map(({ id, label, style }) => ({
    label,
    color: colors.get(id) ?? theme.main,
    shape: style === 'column' ? ('box' as const) : ('line' as const),
  }));
  const legend = drawLegend(canvas, chart.series.length > 1 ? entries : [], 0, width);
  const centreOf = (period: number) => (period + 0.5) * (width / Math.max(1, chart.periods.length));
  const remarks = placeRemarks(canvas, chart, width, centreOf);
  const zone = Math.max(0, ...remarks.map(({ height }) => height + 14));
  const { plan, labels } = layOut(
    canvas,
    chart,
    { width, widestLabel, top: legend + zone },
    plotHeight * spacing,
  );

  drawMarks(canvas, chart, plan);
  for (const label of labels.flat()) drawLabel(canvas, label);
  for (const remark of remarks) {
    const x = periodCentre(plan, remark.period);
    drawRemark(canvas, remark, legend, x, highestAt(chart, plan, labels, remark.period) - 3);
  }
  return drawPeriodAxis(canvas, chart, plan, width) + 2;
}

/** Lowers the plot until its highest label is below `top`. */
function layOut(
  canvas: Canvas,
  chart: ColumnChart,
  frame: { width: number; widestLabel: number; top: number },
  height: number,
) {
  const { top } = frame;
  let room = 14;
  for (;;) {
    const plan = planColumns(chart, canvas.theme, { ...frame, top: top + room, bottom: top + room + height });
    const labels: ColumnLabel[][] = [];
    chart.periods.forEach((_, period) => {
      const earlier = labels.flat().map(({ box }) => box);
      labels.push(periodLabels(canvas, chart, period, plan, earlier));
    });
    const highest = Math.min(top + room, ...labels.flat().map(({ box }) => box.y0));
    if (highest >= top || room > 120) return { plan, labels };
    room += top - highest + 1;
  }
}

function widestColumnLabel(canvas: Canvas, chart: ColumnChart, width: number): number {
  const style = canvas.style(
    columnTextSize(canvas, width / chart.periods.length),
    canvas.theme.paper,
    'bold',
  );
  const columns = chart.series.filter((series) => series.style === 'column');
  const marks = columns.flatMap((series) =>
    chart.periods.flatMap((_, period) => markOf(series, period) ?? []),
  );
  return Math.max(0, ...marks.map(({ text }) => canvas.widthOf(canvas.words(text), style)));
}

function drawMarks(canvas: Canvas, chart: ColumnChart, plan: ColumnPlan): void {
  chart.periods.forEach((_, period) => {
    plan.columns.forEach((series, nth) => {
      const mark = markOf(series, period);
      if (!mark) return;
      const x = columnCentre(plan, period, nth) - plan.columnWidth / 2;
      const y = plan.y(mark.at);
      const gap = plan.columns.length > 1 ? 1 : 0;
      const fill = plan.colors.get(series.id) ?? canvas.theme.main;
      canvas.rect({ x, y, width: plan.columnWidth - gap, height: Math.max(0.6, plan.bottom - y), fill });
    });
    for (const series of plan.markers) {
      const mark = markOf(series, period);
      if (!mark) continue;
      const centre = periodCentre(plan, period);
      const [from, to] = [centre - markerReach(plan), centre + markerReach(plan)];
      const y = plan.y(mark.at);
      canvas.line(from, y, to, y, canvas.theme.paper, { strokeWidth: 3.6 });
      canvas.line(from, y, to, y, plan.colors.get(series.id) ?? canvas.theme.warm, { strokeWidth: 2.2 });
    }
  });
}

function drawLabel(canvas: Canvas, label: ColumnLabel): void {
  const { box, words, style, leader, figure } = label;
  const centre = (box.y0 + box.y1) / 2;
  if (leader) canvas.line(leader.x, leader.y, leader.x + 2, centre + 1, label.color, { strokeWidth: 0.5 });
  const reference = figure === undefined ? {} : { figure };
  canvas.text(words, (box.x0 + box.x1) / 2, box.y1 - 0.14 * style.size, style, {
    anchor: 'middle',
    ...reference,
  });
}

/** Upper edge of what stands over the middle of a period. */
function highestAt(chart: ColumnChart, plan: ColumnPlan, labels: ColumnLabel[][], period: number): number {
  const x = periodCentre(plan, period);
  const marks = chart.series.flatMap((series) => markOf(series, period) ?? []);
  const boxes = labels.flat().filter(({ box }) => box.x0 - 1 < x && box.x1 + 1 > x);
  return Math.min(plan.bottom, ...marks.map(({ at }) => plan.y(at)), ...boxes.map(({ box }) => box.y0));
}
