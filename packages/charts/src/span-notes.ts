import type { StripChart } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { heightOf, type TextBlock, textBlock, writeBlocks } from './text-block.ts';

const gap = 16;
const narrowest = 100;

/**
 * What is said about each span, in columns below the bands: each below its own where all are wide enough, else of
 * equal width. Returns the lower edge.
 */
export function drawSpanNotes(
  canvas: Canvas,
  chart: StripChart,
  place: {
    top: number;
    width: number;
    colorOf: (index: number) => string;
    edgesOf: (index: number) => [number, number];
  },
): number {
  const { top, width } = place;
  if (chart.spans.every(({ lines }) => lines.length === 0)) return top;
  const own = chart.spans.map((_, index) => place.edgesOf(index));
  const fits = own.every(([from, to], index) => to - from >= narrowest && from >= (own[index - 1]?.[1] ?? 0));
  const share = width / Math.max(1, chart.spans.length);
  const columns = fits ? own : own.map((_, index): [number, number] => [index * share, (index + 1) * share]);
  const style = canvas.style(canvas.theme.label, canvas.theme.ink);
  let bottom = top;
  chart.spans.forEach(({ lines }, index) => {
    const [from, to] = columns[index] ?? [0, width];
    const room = to - from - (index < columns.length - 1 && !fits ? gap : 0);
    const blocks = lines.map((label): TextBlock => textBlock(canvas, label, room - 9, style));
    const height = heightOf(blocks, 4);
    canvas.rect({ x: from, y: top, width: 2.5, height, fill: place.colorOf(index) });
    writeBlocks(canvas, blocks, from + 9, top, 4);
    bottom = Math.max(bottom, top + height);
  });
  return bottom + 2;
}
