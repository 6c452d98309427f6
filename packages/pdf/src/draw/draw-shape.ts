import type { CircleNode, LineNode, Paint, RectNode } from '../plan/node.ts';
import { formatNumber as n } from './format-number.ts';
import type { Pen } from './pen.ts';

/** Handle length of the cubic curve that comes closest to a quarter circle. */
const KAPPA = 0.5523;

export function drawRect(pen: Pen, node: RectNode): void {
  const { x, y, width, height } = node;
  const radius = Math.min(node.radius ?? 0, width / 2, height / 2);
  if (radius <= 0) paint(pen, node, `${n(x)} ${n(y)} ${n(width)} ${n(height)} re`);
  else paint(pen, node, roundedPath(x, y, width, height, radius));
}

export function drawLine(pen: Pen, node: LineNode): void {
  pen.strokeStyle(node.stroke, node.width, node.dash);
  pen.write(`${n(node.x1)} ${n(node.y1)} m ${n(node.x2)} ${n(node.y2)} l S`);
}

export function drawCircle(pen: Pen, node: CircleNode): void {
  const { x, y, radius } = node;
  paint(pen, node, roundedPath(x - radius, y - radius, 2 * radius, 2 * radius, radius));
}

/** Fills and strokes a path, each where it has a colour. */
export function paint(pen: Pen, node: Paint, path: string): void {
  const operator = paintOperator(pen, node);
  if (operator !== '') pen.write(`${path} ${operator}`);
}

/** Sets the colours of a paint and returns its painting operator; blank where nothing is painted. */
export function paintOperator(pen: Pen, node: Paint): string {
  if (node.fill) pen.fillColor(node.fill);
  if (node.stroke) pen.strokeStyle(node.stroke, node.strokeWidth ?? 1, node.dash);
  if (node.fill && node.stroke) return 'B';
  if (node.fill) return 'f';
  return node.stroke ? 'S' : '';
}

function roundedPath(x: number, y: number, width: number, height: number, r: number): string {
  const k = r * KAPPA;
  const right = x + width;
  const bottom = y + height;
  return [
    `${n(x + r)} ${n(y)} m ${n(right - r)} ${n(y)} l`,
    curve(right - r + k, y, right, y + r - k, right, y + r),
    `${n(right)} ${n(bottom - r)} l`,
    curve(right, bottom - r + k, right - r + k, bottom, right - r, bottom),
    `${n(x + r)} ${n(bottom)} l`,
    curve(x + r - k, bottom, x, bottom - r + k, x, bottom - r),
    `${n(x)} ${n(y + r)} l`,
    curve(x, y + r - k, x + r - k, y, x + r, y),
    'h',
  ].join(' ');
}

function curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): string {
  return `${n(x1)} ${n(y1)} ${n(x2)} ${n(y2)} ${n(x)} ${n(y)} c`;
}
