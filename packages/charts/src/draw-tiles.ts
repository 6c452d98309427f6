import type { TileChart } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { cardBox, drawCard } from './card-box.ts';
import { textBlock, writeBlock } from './text-block.ts';

const gutter = 16;
const gap = 6;

/** Groups of tiles: two stand side by side, more below each other. Returns the height. */
export function drawTiles(canvas: Canvas, chart: TileChart, width: number, spacing: number): number {
  const sideBySide = chart.groups.length === 2;
  const panel = sideBySide ? (width - gutter) / 2 : width;
  let y = 0;
  let tallest = 0;
  chart.groups.forEach((group, index) => {
    const x = sideBySide ? index * (panel + gutter) : 0;
    const color = index % 2 === 0 ? canvas.theme.main : canvas.theme.second;
    const height = drawGroup(canvas, group, { x, y, width: panel, color, spacing });
    if (sideBySide) tallest = Math.max(tallest, height);
    else y += height + gutter * spacing;
  });
  return (sideBySide ? tallest : y - gutter * spacing) + 1;
}

function drawGroup(
  canvas: Canvas,
  group: TileChart['groups'][number],
  place: { x: number; y: number; width: number; color: string; spacing: number },
): number {
  const { x, y, width, color } = place;
  const head = textBlock(
    canvas,
    group.label,
    width - 20,
    canvas.style(canvas.theme.label + 0.8, canvas.theme.paper, 'bold'),
  );
  const headHeight = head.height + 9;
  canvas.rect({ x, y, width, height: headHeight, fill: color });
  writeBlock(canvas, head, x + 10, y + 4.5);
  const across = Math.max(1, Math.min(group.tiles.length, Math.floor((width + gap) / (105 + gap))));
  const tileWidth = (width - gap * (across - 1)) / across;
  const boxes = group.tiles.map((tile) => cardBox(canvas, tile, tileWidth));
  let top = y + headHeight + gap;
  for (let start = 0; start < boxes.length; start += across) {
    const row = boxes.slice(start, start + across);
    const height = Math.max(...row.map((box) => box.height));
    row.forEach((box, nth) => {
      drawCard(canvas, box, x + nth * (tileWidth + gap), top, height, color);
    });
    top += height + gap * place.spacing;
  }
  return top - gap * place.spacing - y;
}
