import type { LineChart } from '@trifold/core';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Canvas, TextStyle } from './canvas.ts';
import { drawLineEnds, measureLineEnds } from './line-ends.ts';
import { alongPath, type PointLabel, placePointLabels } from './point-labels.ts';
import { seriesColors } from './series-colors.ts';
import { inkOf } from './theme.ts';
import { labelTicks, toPoints } from './value-axis.ts';

type Series = LineChart['series'][number];
type ToPlace = (point: Series['points'][number]) => { x: number; y: number };

const plotHeight = 225;

/** Lines over a time axis, every point labelled, names at the ends; estimates hollow and dashed. Returns the height. */
export function drawLines(canvas: Canvas, chart: LineChart, width: number, spacing: number): number {
  const { theme } = canvas;
  const colors = seriesColors(chart.series, theme, ({ points }) => points.length);
  const colorOf = (id: string) => colors.get(id) ?? theme.main;
  const tickStyle = canvas.style(theme.small, theme.faint);
  const tickWidth = Math.max(
    0,
    ...chart.scale.ticks.map(({ text }) => canvas.widthOf(canvas.words(text), tickStyle)),
  );
  const ends = measureLineEnds(canvas, chart, colors, width);
  const left = tickWidth + 6;
  const endsLeft = width - ends.width;
  const right = endsLeft - 16;
  const top = 14;
  const bottom = top + plotHeight * spacing;
  const overhang = Math.max(10, lastLabelWidth(canvas, chart) / 2 - 10);
  const x = scaleLinear([chart.x.min, chart.x.max], [left + 18, right - overhang]);
  const y = toPoints(chart.scale, bottom - 4, top + 4);
  const toPlace: ToPlace = (point) => ({ x: x(point.x.at), y: y(point.y.at) });

  for (const tick of chart.scale.ticks) {
    canvas.line(left, y(tick.at), right, y(tick.at), theme.grid);
    canvas.textAt(canvas.words(tick.text), left - 5, y(tick.at), tickStyle, {
      anchor: 'end',
      figure: tick.figure,
    });
  }
  canvas.line(left, bottom, right, bottom, theme.soft, { strokeWidth: 0.7 });
  labelTicks(canvas, chart.x.ticks, x, bottom + 8);
  for (const { at } of chart.x.ticks)
    canvas.line(x(at), bottom, x(at), bottom + 2.5, theme.soft, { strokeWidth: 0.7 });

  const ordered = chart.series.map((series) => {
    const last = series.points[series.points.length - 1];
    const place = last ? toPlace(last) : undefined;
    return {
      id: series.id,
      x: place ? place.x + 5 : undefined,
      y: place?.y ?? bottom,
      color: colorOf(series.id),
    };
  });
  drawLineEnds(canvas, ends, ordered, { left: endsLeft, top: 0, bottom: bottom + 14 });
  for (const series of chart.series) drawPath(canvas, series, toPlace, colorOf(series.id));
  drawPointLabels(canvas, chart, toPlace, colorOf, { x0: left + 1, x1: endsLeft - 4, y0: 0, y1: bottom - 1 });
  for (const series of chart.series) drawPoints(canvas, series, toPlace, colorOf(series.id));
  return bottom + 15;
}

function pointStyle(canvas: Canvas): TextStyle {
  return canvas.style(canvas.theme.small + 0.2, canvas.theme.ink, 'bold');
}

/** Width of the widest label at the right end of the time axis. */
function lastLabelWidth(canvas: Canvas, chart: LineChart): number {
  const points = chart.series.flatMap((series) => series.points);
  const last = Math.max(...points.map((point) => point.x.at));
  const words = points.filter((point) => point.x.at === last).map((point) => canvas.words(point.y.text));
  return Math.max(0, ...words.map((text) => canvas.widthOf(text, pointStyle(canvas))));
}

/** Segments that end at an estimate are dashed. */
function drawPath(canvas: Canvas, series: Series, toPlace: ToPlace, stroke: string): void {
  const strokeWidth = series.emphasis === 'main' ? 2.4 : 1.7;
  const draw = line().digits(2);
  const known = series.points.filter(({ estimate }) => !estimate);
  const pairs = (points: Series['points']) =>
    points.map((point): [number, number] => [toPlace(point).x, toPlace(point).y]);
  if (known.length > 1) canvas.path({ d: draw(pairs(known)) ?? '', stroke, strokeWidth });
  series.points.forEach((point, index) => {
    const before = series.points[index - 1];
    if (before && point.estimate) {
      canvas.path({ d: draw(pairs([before, point])) ?? '', stroke, strokeWidth, dash: [4, 3] });
    }
  });
}

function drawPointLabels(
  canvas: Canvas,
  chart: LineChart,
  toPlace: ToPlace,
  colorOf: (id: string) => string,
  area: { x0: number; y0: number; x1: number; y1: number },
): void {
  const labels = chart.series.flatMap(({ id, points }) =>
    points.map((point): PointLabel => {
      const words = canvas.words(point.y.text);
      return { ...toPlace(point), words, figure: point.y.figure, color: colorOf(id) };
    }),
  );
  const style = pointStyle(canvas);
  const lines = chart.series.flatMap(({ points }) => alongPath(points.map(toPlace)));
  for (const label of placePointLabels(canvas, labels, style, area, lines)) {
    const { box, words, figure, color, moved, x, y } = label;
    const middle = (box.x0 + box.x1) / 2;
    if (moved) canvas.line(x, y, middle, box.y0 < y ? box.y1 : box.y0, color, { strokeWidth: 0.5 });
    canvas.clear(box);
    const ink = { ...style, color: inkOf(canvas.theme, color) };
    canvas.text(words, middle, box.y1 - 0.14 * style.size, ink, { anchor: 'middle', figure });
  }
}

function drawPoints(canvas: Canvas, series: Series, toPlace: ToPlace, color: string): void {
  for (const point of series.points) {
    const { x, y } = toPlace(point);
    const fill = point.estimate ? canvas.theme.paper : color;
    canvas.circle({
      cx: x,
      cy: y,
      r: 3,
      fill,
      stroke: point.estimate ? color : canvas.theme.paper,
      strokeWidth: 1.2,
    });
  }
}
