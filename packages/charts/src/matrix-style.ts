import type { MatrixChart, MatrixPoint } from '@trifold/core';
import type { Canvas, TextStyle } from './canvas.ts';

/** Dots nearer than this look like one. */
const sameSpot = 1.2;
const ring = 1.6;

/** Where the dots are; `ring` is the radius of the ring around those on one spot. */
export function matrixDots(
  chart: MatrixChart,
  frame: { x: (at: number) => number; y: (at: number) => number },
): { point: MatrixPoint; x: number; y: number; radius: number; ring?: number }[] {
  const radius = matrixRadius(chart);
  const dots = chart.points.map((point) => ({ point, x: frame.x(point.x), y: frame.y(point.y), radius }));
  return dots.map((dot) => {
    const near = dots.filter(({ x, y }) => Math.hypot(x - dot.x, y - dot.y) < sameSpot);
    return near.length > 1 ? { ...dot, ring: radius + ring } : dot;
  });
}

/** Radius of the dots, by how many there are. */
function matrixRadius({ points }: MatrixChart): number {
  if (points.length <= 12) return 4;
  return points.length <= 30 ? 3.4 : 2.8;
}

/** Colour of a point: those that stand out in the warm accent, else by whether both of its scores are high. */
export function pointColor(canvas: Canvas, point: MatrixPoint): string {
  if (point.emphasis === 'main') return canvas.theme.warm;
  return point.quadrant === 3 ? canvas.theme.second : canvas.theme.main;
}

/** Style of a point's name, by how many there are. */
export function nameStyle(canvas: Canvas, { points }: MatrixChart, point: MatrixPoint): TextStyle {
  const { label, small, ink } = canvas.theme;
  const size = points.length <= 12 ? label : points.length <= 30 ? small : 7;
  return canvas.style(size, ink, point.emphasis === 'main' ? 'bold' : 'regular');
}
