import type { Box } from './box.ts';

/** A straight line between two points. */
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Math.hypot, but several times as fast. */
export function lengthOf(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}

/** Distance of a point from the nearest point of a line. */
export function distanceTo({ x1, y1, x2, y2 }: Segment, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return lengthOf(x - x1 - along * dx, y - y1 - along * dy);
}

/** True where two lines meet between their ends. */
export function cross(a: Segment, b: Segment): boolean {
  const side = (line: Segment, x: number, y: number) =>
    Math.sign((line.x2 - line.x1) * (y - line.y1) - (line.y2 - line.y1) * (x - line.x1));
  return (
    side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) &&
    side(b, a.x1, a.y1) !== side(b, a.x2, a.y2) &&
    (side(a, b.x1, b.y1) !== 0 || side(a, b.x2, b.y2) !== 0)
  );
}

/** True where some of a line lies inside a box. */
export function passes(line: Segment, box: Box): boolean {
  const { x1, y1, x2, y2 } = line;
  if (Math.max(x1, x2) <= box.x0 || Math.min(x1, x2) >= box.x1) return false;
  if (Math.max(y1, y2) <= box.y0 || Math.min(y1, y2) >= box.y1) return false;
  const [fromX, toX] = stretch(x1, x2 - x1, box.x0, box.x1);
  const [fromY, toY] = stretch(y1, y2 - y1, box.y0, box.y1);
  return Math.max(0, fromX, fromY) < Math.min(1, toX, toY);
}

/** The part of a line, as shares of its length, that lies between two bounds. */
function stretch(start: number, step: number, low: number, high: number): [number, number] {
  if (step === 0) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const [a, b] = [(low - start) / step, (high - start) / step];
  return a < b ? [a, b] : [b, a];
}
