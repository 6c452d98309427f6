import type { StripChart } from '@trifold/core';
import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { type Canvas, referenceOf } from './canvas.ts';
import { pushApart } from './push-apart.ts';
import { pathOf } from './round-item.ts';
import { drawSpanNotes } from './span-notes.ts';
import { paler } from './theme.ts';

type Span = StripChart['spans'][number];
type ToX = ScaleLinear<number, number>;

const bandHeight = 28;
const fade = 48;

/**
 * Spans along a time axis; open ends fade out into an arrow, and what lies between two bounds stays empty. What is
 * said about each span stands below. Returns the height.
 */
export function drawStrip(canvas: Canvas, chart: StripChart, width: number, spacing: number): number {
  const x = scaleLinear([chart.min, chart.max], [1, width - 1]).clamp(true);
  const tracks = trackSpans(chart.spans);
  const count = Math.max(1, ...tracks.map((track) => track + 1));
  const bottom = count * (bandHeight + 5) + 3;
  chart.spans.forEach((span, index) => {
    const y = (tracks[index] ?? 0) * (bandHeight + 5);
    drawBand(canvas, span, { x, y, color: spanColor(canvas, span, index), width });
  });
  canvas.line(0, bottom, width, bottom, canvas.theme.soft, { strokeWidth: 0.8 });
  drawBounds(canvas, chart, x, bottom, width);
  return drawSpanNotes(canvas, chart, {
    top: bottom + 26 * spacing,
    width,
    colorOf: (index) => spanColor(canvas, chart.spans[index] as Span, index),
    edgesOf: (index) => edges(chart.spans[index] as Span, x, width),
  });
}

function spanColor(canvas: Canvas, span: Span, index: number): string {
  const { theme } = canvas;
  return span.emphasis === 'main' ? theme.warm : (theme.series[index % theme.series.length] ?? theme.main);
}

/** Track of each span: the first one on which it overlaps no other. */
function trackSpans(spans: Span[]): number[] {
  const ends: { start: number; end: number }[][] = [];
  return spans.map((span) => {
    const start = span.start?.at ?? Number.NEGATIVE_INFINITY;
    const end = span.end?.at ?? Number.POSITIVE_INFINITY;
    const free = ends.findIndex((track) => track.every((other) => end <= other.start || start >= other.end));
    const track = free < 0 ? ends.length : free;
    ends[track] = [...(ends[track] ?? []), { start, end }];
    return track;
  });
}

function edges(span: Span, x: ToX, width: number): [number, number] {
  return [span.start ? x(span.start.at) : 0, span.end ? x(span.end.at) : width];
}

function drawBand(
  canvas: Canvas,
  span: Span,
  place: { x: ToX; y: number; color: string; width: number },
): void {
  const { y, color } = place;
  const [from, to] = edges(span, place.x, place.width);
  const tail = Math.min(fade, (to - from) / 3);
  const left = span.start ? from : from + tail;
  const right = span.end ? to : to - tail;
  canvas.rect({ x: left, y, width: right - left, height: bandHeight, fill: color });
  if (!span.start) drawTail(canvas, left, from, y, color);
  if (!span.end) drawTail(canvas, right, to, y, color);
  const style = canvas.style(canvas.theme.label + 0.8, canvas.theme.paper, 'bold');
  const lines = canvas.wrap(canvas.words(span.label.text), right - left - 8, style);
  lines.forEach((line, index) => {
    const centre = y + bandHeight / 2 + (index - (lines.length - 1) / 2) * style.size * 1.25;
    canvas.textAt(line, (left + right) / 2, centre, style, { anchor: 'middle', ...referenceOf(span.label) });
  });
}

/** Ever paler chevrons from a band's edge outward. */
function drawTail(canvas: Canvas, edge: number, tip: number, y: number, color: string): void {
  const slices = 4;
  const head = (tip - edge) / 6;
  const step = (tip - edge - head) / slices;
  for (let slice = 0; slice < slices; slice += 1) {
    const near = edge + slice * step;
    const far = near + step - Math.sign(step) * 1.6;
    const point = slice === 0 ? 0 : head;
    const d = pathOf(
      'M',
      near,
      y,
      'L',
      far,
      y,
      'L',
      far + head,
      y + bandHeight / 2,
      'L',
      far,
      y + bandHeight,
      'L',
      near,
      y + bandHeight,
      'L',
      near + point,
      y + bandHeight / 2,
      'Z',
    );
    canvas.path({ d, fill: paler(color, 0.2 + slice * 0.2) });
  }
}

/** The bounds below the axis, each once, pushed apart. */
function drawBounds(canvas: Canvas, chart: StripChart, x: ToX, axis: number, width: number): void {
  const style = canvas.style(canvas.theme.label, canvas.theme.ink, 'bold');
  const bounds = chart.spans.flatMap(({ start, end }) => [start, end].filter((mark) => mark !== null));
  const shown = bounds.filter(
    (mark, index) =>
      bounds.findIndex(
        (other) => other.at === mark.at && canvas.words(other.text) === canvas.words(mark.text),
      ) === index,
  );
  const widths = shown.map((mark) => canvas.widthOf(canvas.words(mark.text), style));
  const centres = pushApart(
    shown.map((mark, index) => ({ at: x(mark.at), size: (widths[index] ?? 0) + 8 })),
    0,
    width,
  );
  shown.forEach((mark, index) => {
    const centre = centres[index] ?? 0;
    const twins = bounds.filter(
      (other) =>
        other !== mark && other.at === mark.at && canvas.words(other.text) === canvas.words(mark.text),
    );
    canvas.line(x(mark.at), 0, x(mark.at), axis + 3, canvas.theme.soft, { strokeWidth: 0.8 });
    if (Math.abs(centre - x(mark.at)) > 1)
      canvas.line(x(mark.at), axis + 3, centre, axis + 6, canvas.theme.soft);
    const also = twins.length > 0 ? { also: twins.map(({ figure }) => figure) } : {};
    canvas.textAt(canvas.words(mark.text), centre, axis + 11, style, {
      anchor: 'middle',
      figure: mark.figure,
      ...also,
    });
  });
}
