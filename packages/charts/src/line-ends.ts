import type { LineChart } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { pushApart } from './push-apart.ts';
import { heightOf, type TextBlock, textBlock, writeBlocks } from './text-block.ts';
import { inkOf, paler } from './theme.ts';

/** The names of the series in a column at the right, each level with its line's end. */
export interface LineEnds {
  width: number;
  blocks: Map<string, TextBlock[]>;
}

const share = 0.27;

export function measureLineEnds(
  canvas: Canvas,
  chart: LineChart,
  colors: Map<string, string>,
  width: number,
): LineEnds {
  const { theme } = canvas;
  const blocks = new Map<string, TextBlock[]>();
  for (const { id, label, emphasis, missing } of chart.series) {
    const style = canvas.style(
      theme.label,
      inkOf(theme, colors.get(id) ?? theme.ink),
      emphasis === 'main' ? 'bold' : 'regular',
    );
    const name = textBlock(canvas, { text: label }, width * share, style);
    const gap = missing
      ? [textBlock(canvas, { text: missing }, width * share, canvas.style(theme.small, theme.faint))]
      : [];
    blocks.set(id, [name, ...gap]);
  }
  const widths = [...blocks.values()].flat().map((block) => block.width);
  return { width: Math.max(0, ...widths), blocks };
}

/** Writes the names at `left`, pushed apart between `top` and `bottom`, with a light line from each line's end. */
export function drawLineEnds(
  canvas: Canvas,
  ends: LineEnds,
  places: { id: string; x: number | undefined; y: number; color: string }[],
  frame: { left: number; top: number; bottom: number },
): void {
  const things = places.map(({ id, y }) => ({ at: y, size: heightOf(ends.blocks.get(id) ?? []) + 3 }));
  const centres = pushApart(things, frame.top, frame.bottom);
  places.forEach(({ id, x, y, color }, index) => {
    const centre = centres[index] ?? y;
    const blocks = ends.blocks.get(id) ?? [];
    writeBlocks(canvas, blocks, frame.left, centre - heightOf(blocks) / 2);
    if (x === undefined) return;
    const pale = paler(color, 0.35);
    const elbow = frame.left - 12;
    canvas.line(x, y, elbow, y, pale, { strokeWidth: 0.5, dash: [1.5, 2] });
    canvas.line(elbow, y, frame.left - 3, centre, pale, { strokeWidth: 0.5 });
  });
}
