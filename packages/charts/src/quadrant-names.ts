import type { MatrixChart } from '@trifold/core';
import { type Box, overlaps } from './box.ts';
import type { Canvas } from './canvas.ts';
import { textBlock, writeBlock } from './text-block.ts';
import { inkOf } from './theme.ts';

const edge = 6;
const room = 5;

/** Writes the names of the quadrants in the frame's corners, aside where a dot is in the way; gives their room. */
export function drawQuadrantNames(
  canvas: Canvas,
  { quadrants }: MatrixChart,
  area: Box,
  threshold: { x: number; y: number },
  dots: { x: number; y: number }[],
): Box[] {
  const { theme } = canvas;
  const taken = dots.map(({ x, y }): Box => ({ x0: x - room, x1: x + room, y0: y - room, y1: y + room }));
  return quadrants.map((name, at) => {
    const isRight = at % 2 === 1;
    const isUpper = at >= 2;
    const [left, right] = isRight ? [threshold.x, area.x1] : [area.x0, threshold.x];
    const style = canvas.style(theme.label, at === 3 ? inkOf(theme, theme.second) : theme.soft, 'bold');
    const block = textBlock(canvas, { text: name }, right - left - 2 * edge, style);
    const y0 = isUpper ? area.y0 + edge - 2 : area.y1 - edge + 2 - block.height;
    const places = ([isRight ? 'end' : 'start', isRight ? 'start' : 'end', 'middle'] as const).map(
      (anchor) => {
        const x = anchor === 'end' ? right - edge : anchor === 'start' ? left + edge : (left + right) / 2;
        const x0 = anchor === 'end' ? x - block.width : anchor === 'start' ? x : x - block.width / 2;
        return { anchor, x, box: { x0, x1: x0 + block.width, y0, y1: y0 + block.height } };
      },
    );
    const free = places.find(({ box }) => !taken.some((dot) => overlaps(dot, box))) ?? places[0];
    if (!free) return { x0: left, x1: left, y0, y1: y0 };
    writeBlock(canvas, block, free.x, y0, free.anchor);
    return free.box;
  });
}
