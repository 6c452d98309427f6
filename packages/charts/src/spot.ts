import { type Box, overlaps } from './box.ts';
import { distanceTo, lengthOf, passes, type Segment } from './segment.ts';

/** A dot whose label needs a place. */
export interface LabelledDot {
  x: number;
  y: number;
  radius: number;
  /** Size of the label. */
  width: number;
  height: number;
}

/** A place for a label; the lower `cost`, the better it is read. */
export interface Spot {
  box: Box;
  /** The box and a little room around it, that other labels and lines keep out of. */
  room: Box;
  leader?: Segment;
  cost: number;
}

/** What stands still on the ground that labels are placed on. */
export interface Ground {
  /** Labels stay inside. */
  area: Box;
  dots: { x: number; y: number; radius: number }[];
  /** What labels must not cover. */
  blocked: Box[];
  /** Lines that a label had better not lie across or leave its dot behind. */
  threshold: { x: number; y: number };
}

const gap = 2.4;
const margin = 0.5;
const clearance = 0.9;
/** Words nearer than this to a threshold seem to touch it. */
const thresholdRoom = 3;
/** How far off a label may stand; with many dots only the nearer places are tried, as a line to a farther one is not read. */
const distances = [9, 14, 20, 28, 38, 50, 65, 82, 102, 126, 155, 190, 230, 280];
const manyDots = 60;
const nearest = 7;

/** The places that are free of dots and of all that stands still, best first: beside the dot, then farther off. */
export function spotsFor(dot: LabelledDot, ground: Ground): Spot[] {
  const spots = [...nearSpots(dot), ...farSpots(dot, ground.dots.length)];
  return spots
    .filter(({ box }) => isFree(box, ground))
    .map((spot) => ({ ...spot, cost: spot.cost + penalty(spot, dot, ground) }))
    .sort((a, b) => a.cost - b.cost);
}

function toSpot(box: Box, cost: number): Spot {
  return { box, room: grown(box, margin), cost };
}

/** The same box, a little larger on all sides. */
function grown(box: Box, by: number): Box {
  return { x0: box.x0 - by, y0: box.y0 - by, x1: box.x1 + by, y1: box.y1 + by };
}

function nearSpots({ x, y, radius, width, height }: LabelledDot): Spot[] {
  const off = radius + gap;
  const slant = radius * 0.8 + 0.6;
  const at = (cost: number, x0: number, y0: number) =>
    toSpot({ x0, y0, x1: x0 + width, y1: y0 + height }, cost);
  const [right, left, above, below] = [x + off, x - off - width, y - radius - 0.8 - height, y + radius + 0.8];
  return [
    at(0, right, y - height / 2),
    at(0.25, x + slant, y - slant - height + 1),
    at(0.3, x + slant, y + slant - 1),
    at(0.4, left, y - height / 2),
    at(0.45, x - width / 2, above),
    at(0.5, x - width / 2, below),
    at(0.55, x - slant - width, y - slant - height + 1),
    at(0.6, x - slant - width, y + slant - 1),
    at(0.8, x - width / 4, above),
    at(0.8, x - (width * 3) / 4, above),
    at(0.85, x - width / 4, below),
    at(0.85, x - (width * 3) / 4, below),
  ];
}

/** Places all around at growing distances, each at the end of a line that leads to it. */
function farSpots({ x, y, radius, width, height }: LabelledDot, count: number): Spot[] {
  const tried = count > manyDots ? distances.slice(0, nearest) : distances;
  return tried.flatMap((distance) => {
    const turns = distance < 40 ? 16 : 24;
    return Array.from({ length: turns }, (_, turn): Spot => {
      const angle = (turn / turns) * 2 * Math.PI;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const [endX, endY] = [x + (radius + distance) * cos, y + (radius + distance) * sin];
      const isBeside = Math.abs(cos) > 0.35;
      const x0 = isBeside ? (cos > 0 ? endX + 1.5 : endX - 1.5 - width) : endX - width / 2;
      const y0 = isBeside ? endY - height / 2 : sin > 0 ? endY + 0.8 : endY - 0.8 - height;
      return {
        ...toSpot({ x0, y0, x1: x0 + width, y1: y0 + height }, 1.6 + distance / 14),
        leader: { x1: x + radius * cos, y1: y + radius * sin, x2: endX, y2: endY },
      };
    });
  });
}

function isFree(box: Box, { area, dots, blocked }: Ground): boolean {
  const isInside = box.x0 >= area.x0 && box.x1 <= area.x1 && box.y0 >= area.y0 && box.y1 <= area.y1;
  if (!isInside || blocked.some((other) => overlaps(grown(box, clearance), other))) return false;
  return dots.every(({ x, y, radius }) => distanceToBox(box, x, y) > radius + 0.4);
}

/** What makes a free place a poor one: words across a threshold, a line over dots or names, another dot as near. */
function penalty({ box, leader }: Spot, dot: LabelledDot, ground: Ground): number {
  const { threshold, dots, blocked } = ground;
  let cost = 0;
  for (const [low, high, at, own] of [
    [box.x0, box.x1, threshold.x, dot.x],
    [box.y0, box.y1, threshold.y, dot.y],
  ] as const) {
    if (low < at && high > at) {
      cost += 1.6;
      continue;
    }
    if (low < at + thresholdRoom && high > at - thresholdRoom) cost += 0.5;
    if (at !== own && low >= at !== own > at) cost += 2.2;
  }
  const others = dots.filter(({ x, y }) => lengthOf(x - dot.x, y - dot.y) > 1.2);
  if (leader) {
    cost += 4 * others.filter(({ x, y, radius }) => distanceTo(leader, x, y) < radius + 0.8).length;
    cost += 3 * blocked.filter((other) => passes(leader, other)).length;
  } else {
    const own = distanceToBox(box, dot.x, dot.y);
    cost += 0.9 * others.filter(({ x, y }) => distanceToBox(box, x, y) < own + 2).length;
  }
  return cost;
}

function distanceToBox(box: Box, x: number, y: number): number {
  return lengthOf(Math.max(box.x0 - x, 0, x - box.x1), Math.max(box.y0 - y, 0, y - box.y1));
}
