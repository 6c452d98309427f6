import type { MatrixChart, MatrixPoint } from '@trifold/core';
import { ascent, type Canvas, descent, referenceOf, type TextStyle } from './canvas.ts';
import type { MatrixFrame } from './matrix-frame.ts';
import { matrixDots, nameStyle } from './matrix-style.ts';
import { placeDotLabels } from './place-dot-labels.ts';

interface MatrixLabel {
  point: MatrixPoint;
  lines: string[];
  share: string;
  style: TextStyle;
  width: number;
  height: number;
}

const widestName = 118;
const leading = 1.16;
const between = 3;

/** Writes each point's name, with its share of draws, and leads a line to it where it stands off. Returns those without room. */
export function drawMatrixLabels(canvas: Canvas, chart: MatrixChart, frame: MatrixFrame): MatrixPoint[] {
  const labels = chart.points.map((point) => measure(canvas, chart, point));
  const dots = matrixDots(chart, frame).map(({ x, y, radius, ring }, at) => {
    const { width = 0, height = 0 } = labels[at] ?? {};
    return { x, y, radius: ring ?? radius, width, height };
  });
  const { area } = frame;
  const places = placeDotLabels(dots, {
    area: { x0: area.x0 + 2, x1: area.x1 - 2, y0: area.y0 + 2, y1: area.y1 - 2 },
    dots,
    blocked: frame.names,
    threshold: frame.threshold,
  });
  for (const spot of places) {
    if (!spot?.leader) continue;
    const { x1, y1, x2, y2 } = spot.leader;
    canvas.line(x1, y1, x2, y2, canvas.theme.faint, { strokeWidth: 0.5 });
  }
  return labels.flatMap((label, at) => {
    const spot = places[at];
    if (spot) write(canvas, label, spot.box.x0, spot.box.y0);
    return spot ? [] : [label.point];
  });
}

function shareStyle(canvas: Canvas, style: TextStyle): TextStyle {
  return canvas.style(Math.max(7, style.size - 0.6), canvas.theme.soft);
}

function measure(canvas: Canvas, chart: MatrixChart, point: MatrixPoint): MatrixLabel {
  const style = nameStyle(canvas, chart, point);
  const lines = canvas.wrap(canvas.words(point.label.text), widestName, style);
  const share = point.share ? canvas.words(point.share.text) : '';
  const last = canvas.widthOf(lines.at(-1) ?? '', style);
  const tail = share === '' ? 0 : between + canvas.widthOf(share, shareStyle(canvas, style));
  return {
    point,
    lines,
    share,
    style,
    width: Math.max(last + tail, ...lines.map((line) => canvas.widthOf(line, style))),
    height: style.size * (ascent + descent + leading * (lines.length - 1)),
  };
}

function write(canvas: Canvas, label: MatrixLabel, x: number, top: number): void {
  const { point, lines, share, style } = label;
  const baseline = (line: number) => top + style.size * (ascent + leading * line);
  lines.forEach((line, at) => {
    canvas.text(line, x, baseline(at), style, referenceOf(point.label));
  });
  if (!point.share) return;
  const after = x + canvas.widthOf(lines.at(-1) ?? '', style) + between;
  canvas.text(share, after, baseline(lines.length - 1), shareStyle(canvas, style), referenceOf(point.share));
}
