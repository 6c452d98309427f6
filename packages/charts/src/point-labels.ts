import { type Box, overlaps } from './box.ts';
import type { Canvas, TextStyle } from './canvas.ts';
import { textRoom } from './canvas.ts';

/** Words that belong to a point of a line. */
export interface PointLabel {
  x: number;
  y: number;
  words: string;
  figure: string;
  color: string;
}

export interface PlacedPointLabel extends PointLabel {
  box: Box;
  /** True where the label stands so far off that a line must lead to it. */
  moved: boolean;
}

/**
 * Places each label above, below, right or left of its point, or further up and down, so that none covers another
 * label or a point, or leaves `area`; off `lines` where possible. A label without any free place stands above its
 * point.
 */
export function placePointLabels(
  canvas: Canvas,
  points: PointLabel[],
  style: TextStyle,
  area: Box,
  lines: Box[],
): PlacedPointLabel[] {
  const taken = points.map(({ x, y }): Box => ({ x0: x - 3.5, x1: x + 3.5, y0: y - 3.5, y1: y + 3.5 }));
  return points.map((point) => {
    const places = placesFor(canvas, point, style);
    const free = places.filter(
      ({ box }) => isInside(box, area) && !taken.some((other) => overlaps(box, other)),
    );
    const near = free.filter(({ moved }) => !moved);
    const isClear = ({ box }: { box: Box }) => !lines.some((other) => overlaps(box, other));
    const chosen = near.find(isClear) ?? near[0] ?? free.find(isClear) ?? free[0] ?? places[0];
    const placed = { ...point, ...(chosen ?? { box: area, moved: false }) };
    taken.push(placed.box);
    return placed;
  });
}

/** Small boxes all along a line through the points, a few points apart. */
export function alongPath(points: { x: number; y: number }[]): Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5);
    return Array.from({ length: count + 1 }, (_, step): Box => {
      const x = from.x + ((to.x - from.x) * step) / count;
      const y = from.y + ((to.y - from.y) * step) / count;
      return { x0: x - 1, x1: x + 1, y0: y - 1, y1: y + 1 };
    });
  });
}

function placesFor(
  canvas: Canvas,
  { x, y, words }: PointLabel,
  style: TextStyle,
): { box: Box; moved: boolean }[] {
  const step = style.size * 1.1;
  const half = canvas.widthOf(words, style) / 2;
  const at = (centreX: number, centreY: number) => textRoom(canvas, words, centreX, centreY, style, 'middle');
  const near = [
    at(x, y - step),
    at(x, y + step),
    at(x + half + 6, y),
    at(x - half - 6, y),
    at(x + half + 2, y - step),
    at(x - half - 2, y - step),
    at(x + half + 2, y + step),
    at(x - half - 2, y + step),
  ];
  const far = [2, 3, 4, 5, 6].flatMap((distance) =>
    [0, half + 4, -half - 4].flatMap((shift) => [
      at(x + shift, y - step * distance),
      at(x + shift, y + step * distance),
    ]),
  );
  return [...near.map((box) => ({ box, moved: false })), ...far.map((box) => ({ box, moved: true }))];
}

function isInside(box: Box, area: Box): boolean {
  return box.x0 >= area.x0 && box.x1 <= area.x1 && box.y0 >= area.y0 && box.y1 <= area.y1;
}
