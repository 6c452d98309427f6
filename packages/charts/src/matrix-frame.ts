import type { MatrixChart } from '@trifold/core';
import { scaleLinear } from 'd3-scale';
import type { Box } from './box.ts';
import type { Canvas } from './canvas.ts';
import { drawQuadrantNames } from './quadrant-names.ts';
import { paler } from './theme.ts';

/** Where things are inside a drawn frame. */
export interface MatrixFrame {
  area: Box;
  x: (at: number) => number;
  y: (at: number) => number;
  threshold: { x: number; y: number };
  /** Room of the quadrants' names. */
  names: Box[];
  /** Height below the axis. */
  below: number;
}

/** Room between the frame and the outermost positions. */
const inset = { side: 10, top: 17, bottom: 17 };
const line = 12;

/** Draws quadrants with their names, thresholds and both axes; dots and labels come on top. */
export function drawMatrixFrame(
  canvas: Canvas,
  chart: MatrixChart,
  place: { top: number; width: number; plotHeight: number },
): MatrixFrame {
  const { theme } = canvas;
  const small = canvas.style(theme.small, theme.faint);
  const firm = canvas.style(theme.small, theme.soft);
  const bold = canvas.style(theme.label, theme.ink, 'bold');
  const limit = (chart: MatrixChart['y']) => canvas.words(chart.threshold.mark.text);
  const widest = Math.max(
    0,
    ...chart.y.scale.ticks.map(({ text }) => canvas.widthOf(canvas.words(text), small)),
  );
  const right = Math.max(
    canvas.widthOf(canvas.words(chart.y.threshold.label), firm),
    canvas.widthOf(limit(chart.y), firm),
  );
  const area: Box = { x0: widest + 6, x1: place.width - right - 5, y0: 0, y1: 0 };
  const x = scaleLinear([chart.x.scale.min, chart.x.scale.max], [area.x0 + inset.side, area.x1 - inset.side]);
  const thresholdX = x(chart.x.threshold.mark.at);

  // The threshold of x is named above its line, beside the title of y where both have room.
  const parts = [canvas.words(chart.x.threshold.label), limit(chart.x)];
  const widths = parts.map((part) => canvas.widthOf(part, firm));
  const labelWidth = (widths[0] ?? 0) + 3 + (widths[1] ?? 0);
  const labelLeft = Math.max(area.x0, Math.min(thresholdX - labelWidth / 2, place.width - labelWidth));
  const titles = canvas.wrap(canvas.words(chart.y.title), place.width - 10, bold);
  const titleEnd = 10 + Math.max(0, ...titles.map((title) => canvas.widthOf(title, bold)));
  let y = place.top + line / 2;
  drawArrow(canvas, 3, y, 'up');
  for (const title of titles) {
    canvas.textAt(title, 10, y, bold);
    y += line;
  }
  if (titles.length === 1 && titleEnd + 12 < labelLeft) y -= line;
  canvas.textAt(parts[0] ?? '', labelLeft, y, firm);
  const mark = chart.x.threshold.mark;
  canvas.textAt(parts[1] ?? '', labelLeft + (widths[0] ?? 0) + 3, y, firm, { figure: mark.figure });
  area.y0 = y + line / 2 + 2;
  area.y1 = area.y0 + place.plotHeight;

  const up = scaleLinear(
    [chart.y.scale.min, chart.y.scale.max],
    [area.y1 - inset.bottom, area.y0 + inset.top],
  );
  const threshold = { x: thresholdX, y: up(chart.y.threshold.mark.at) };
  drawQuadrants(canvas, area, threshold);
  for (const { at, text, figure } of chart.y.scale.ticks) {
    canvas.line(area.x0 - 3, up(at), area.x0, up(at), theme.faint);
    canvas.textAt(canvas.words(text), area.x0 - 5, up(at), small, { anchor: 'end', figure });
  }
  for (const { at, text, figure } of chart.x.scale.ticks) {
    canvas.line(x(at), area.y1, x(at), area.y1 + 3, theme.faint);
    canvas.textAt(canvas.words(text), x(at), area.y1 + 9, small, { anchor: 'middle', figure });
  }
  const middle = Math.min(Math.max(threshold.y, area.y0 + line), area.y1 - line);
  canvas.textAt(canvas.words(chart.y.threshold.label), area.x1 + 5, middle - 5, firm);
  canvas.textAt(limit(chart.y), area.x1 + 5, middle + 5, firm, { figure: chart.y.threshold.mark.figure });

  let below = area.y1 + 9 + line;
  drawArrow(canvas, area.x1 - 3, below, 'right');
  for (const title of canvas.wrap(canvas.words(chart.x.title), area.x1 - 12, bold)) {
    canvas.textAt(title, area.x1 - 10, below, bold, { anchor: 'end' });
    below += line;
  }
  const dots = chart.points.map((point) => ({ x: x(point.x), y: up(point.y) }));
  const names = drawQuadrantNames(canvas, chart, area, threshold, dots);
  return { area, x, y: up, threshold, names, below: below - line / 2 + 4 };
}

function drawQuadrants(canvas: Canvas, area: Box, threshold: { x: number; y: number }): void {
  const { theme } = canvas;
  const { x0, x1, y0, y1 } = area;
  const rect = (left: number, top: number, to: number, bottom: number, fill: string) =>
    canvas.rect({ x: left, y: top, width: to - left, height: bottom - top, fill });
  rect(x0, y0, x1, y1, theme.panel);
  rect(threshold.x, y0, x1, threshold.y, paler(theme.second, 0.88));
  rect(x0, threshold.y, threshold.x, y1, paler(theme.grid, 0.35));
  canvas.line(threshold.x, y0, threshold.x, y1, theme.paper, { strokeWidth: 2 });
  canvas.line(x0, threshold.y, x1, threshold.y, theme.paper, { strokeWidth: 2 });
  const dashed = { strokeWidth: 0.8, dash: [3, 2.4] };
  canvas.line(threshold.x, y0 - 3, threshold.x, y1, theme.soft, dashed);
  canvas.line(x0, threshold.y, x1 + 3, threshold.y, theme.soft, dashed);
  canvas.line(x0, y0, x0, y1, theme.soft, { strokeWidth: 0.7 });
  canvas.line(x0, y1, x1, y1, theme.soft, { strokeWidth: 0.7 });
}

function drawArrow(canvas: Canvas, x: number, y: number, to: 'up' | 'right'): void {
  const { soft } = canvas.theme;
  const [dx, dy] = to === 'up' ? [0, -1] : [1, 0];
  canvas.line(x - dx * 3.5, y - dy * 3.5, x + dx * 3, y + dy * 3, soft, { strokeWidth: 0.9 });
  for (const side of [-1, 1]) {
    canvas.line(
      x + dx * 0.8 + side * dy * 2.2,
      y + dy * 0.8 + side * dx * 2.2,
      x + dx * 3.2,
      y + dy * 3.2,
      soft,
      { strokeWidth: 0.9 },
    );
  }
}
