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
 * label, a point or leaves `area`. A label without any free place stands above its point.
 */
export function placePointLabels(
  canvas: Canvas,
  points: PointLabel[],
  style: TextStyle,
  area: Box,
  taken: Box[],
): PlacedPointLabel[] {
  const dots = points.map(({ x, y }): Box => ({ x0: x - 3, x1: x + 3, y0: y - 3, y1: y + 3 }));
  const filled = [...taken, ...dots];
  return points.map((point) => {
    const places = placesFor(canvas, point, style);
    const free = places.find(
      ({ box }) => isInside(box, area) && !filled.some((other) => overlaps(box, other)),
    );
    const chosen = free ?? places[0] ?? { box: area, moved: false };
    filled.push(chosen.box);
    return { ...point, ...chosen };
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
