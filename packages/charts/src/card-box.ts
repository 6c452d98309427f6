import type { ChartCard } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { heightOf, type TextBlock, textBlock, writeBlocks } from './text-block.ts';

/** A card measured for a width: title and lines wrapped. */
export interface CardBox {
  card: ChartCard;
  width: number;
  height: number;
  blocks: TextBlock[];
}

const inset = 7;
const lineGap = 2;

export function cardBox(canvas: Canvas, card: ChartCard, width: number): CardBox {
  const { theme } = canvas;
  const title = canvas.style(theme.label + 0.3, card.missing ? theme.soft : theme.ink, 'bold');
  const line = canvas.style(theme.small + 0.2, card.missing ? theme.faint : theme.soft);
  const room = width - 2 * inset - 2;
  const blocks = [
    textBlock(canvas, card.title, room, title),
    ...card.lines.map((label) => textBlock(canvas, label, room, line)),
  ];
  return { card, width, height: heightOf(blocks, lineGap) + 2 * inset - 1, blocks };
}

/** Draws a card with a rule of `color` at its left; a dashed outline where nothing is known about it. */
export function drawCard(
  canvas: Canvas,
  box: CardBox,
  x: number,
  y: number,
  height: number,
  color: string,
): void {
  const { theme } = canvas;
  const { card, width } = box;
  if (card.missing) {
    const outline = { stroke: theme.faint, strokeWidth: 0.7, dash: [3, 2.4] };
    canvas.rect({
      x: x + 0.5,
      y: y + 0.5,
      width: width - 1,
      height: height - 1,
      radius: 2,
      fill: theme.paper,
      ...outline,
    });
  } else {
    canvas.rect({ x, y, width, height, fill: theme.panel });
    canvas.rect({ x, y, width: 2.5, height, fill: card.emphasis === 'main' ? theme.warm : color });
  }
  writeBlocks(canvas, box.blocks, x + inset + 1.5, y + inset - 0.5, lineGap);
}
