import type { MatrixChart } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import type { MatrixFrame } from './matrix-frame.ts';
import { matrixDots, pointColor } from './matrix-style.ts';

/** Dots filled where steady, hollow where not; a ring around those on the same spot. */
export function drawMatrixDots(canvas: Canvas, chart: MatrixChart, frame: MatrixFrame): void {
  const { paper } = canvas.theme;
  const dots = matrixDots(chart, frame);
  // Hollow ones and those that stand out are seen over the others.
  const layer = ({ point }: (typeof dots)[number]) =>
    (point.steady ? 0 : 1) + (point.emphasis === 'main' ? 2 : 0);
  for (const { point, x: cx, y: cy, radius: r, ring } of [...dots].sort((a, b) => layer(a) - layer(b))) {
    const color = pointColor(canvas, point);
    if (ring) canvas.circle({ cx, cy, r: ring, stroke: color, strokeWidth: 0.7, fill: paper });
    if (point.steady) canvas.circle({ cx, cy, r, fill: color, stroke: paper, strokeWidth: 0.6 });
    else canvas.circle({ cx, cy, r: r - 0.5, fill: paper, stroke: color, strokeWidth: 1.2 });
  }
}
