import type { ChartLabel } from '@trifold/core';
import { ascent, type Canvas, referenceOf, type TextStyle } from './canvas.ts';
import type { TextItem } from './scene.ts';

/** Wrapped words, measured before they are written. */
export interface TextBlock {
  lines: string[];
  style: TextStyle;
  width: number;
  height: number;
  figure?: string;
}

const leading = 1.28;

/** A label wrapped to a width. Its height is 0 where it says nothing. */
export function textBlock(canvas: Canvas, label: ChartLabel, width: number, style: TextStyle): TextBlock {
  const lines = canvas.wrap(canvas.words(label.text), width, style);
  return {
    lines,
    style,
    width: Math.max(0, ...lines.map((line) => canvas.widthOf(line, style))),
    height: lines.length * style.size * leading,
    ...referenceOf(label),
  };
}

/** Writes a block from its upper edge down; `x` is its left edge, middle or right edge by `anchor`. */
export function writeBlock(
  canvas: Canvas,
  block: TextBlock,
  x: number,
  top: number,
  anchor: TextItem['anchor'] = 'start',
): void {
  const { style, figure } = block;
  block.lines.forEach((line, index) => {
    const baseline = top + style.size * (index * leading + (leading - 1) / 2 + ascent - 0.02);
    canvas.text(line, x, baseline, style, { anchor, ...(figure === undefined ? {} : { figure }) });
  });
}

export function heightOf(blocks: TextBlock[], gap = 0): number {
  const filled = blocks.filter((block) => block.height > 0);
  return filled.reduce((sum, block) => sum + block.height, 0) + gap * Math.max(0, filled.length - 1);
}

/** Writes blocks below each other and returns the height below the last. */
export function writeBlocks(canvas: Canvas, blocks: TextBlock[], x: number, top: number, gap = 0): number {
  let y = top;
  for (const block of blocks.filter(({ height }) => height > 0)) {
    writeBlock(canvas, block, x, y);
    y += block.height + gap;
  }
  return y - (y > top ? gap : 0);
}
