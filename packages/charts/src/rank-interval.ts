import type { RankingChart } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import type { TextItem } from './scene.ts';
import { paler } from './theme.ts';

type Interval = NonNullable<RankingChart['rows'][number]['interval']>;
type Part = { text: string } & Pick<Partial<TextItem>, 'figure' | 'also'>;

/** An interval in words: 2–5, or 3 where both ends are the same. */
export function intervalWords(canvas: Canvas, { low, high }: Interval): Part[] {
  const [from, to] = [canvas.words(low.text), canvas.words(high.text)];
  if (from === to) return [{ text: from, figure: low.figure, also: [high.figure] }];
  return [{ text: from, figure: low.figure }, { text: '–' }, { text: to, figure: high.figure }];
}

/** A line from the lowest to the highest rank, a dot at the median, and the interval in words at `end`. */
export function drawRankInterval(
  canvas: Canvas,
  interval: Interval,
  place: { x: (at: number) => number; centre: number; end: number; color: string },
): void {
  const { x, centre, end, color } = place;
  const { low, high, median } = interval;
  canvas.rect({
    x: x(low.at) - 1.6,
    y: centre - 1.6,
    width: x(high.at) - x(low.at) + 3.2,
    height: 3.2,
    radius: 1.6,
    fill: paler(color, 0.45),
  });
  canvas.circle({
    cx: x(median),
    cy: centre,
    r: 3,
    fill: color,
    stroke: canvas.theme.paper,
    strokeWidth: 0.6,
  });
  const style = canvas.style(canvas.theme.small, canvas.theme.soft);
  const parts = intervalWords(canvas, interval);
  let at = end - parts.reduce((sum, { text }) => sum + canvas.widthOf(text, style), 0);
  for (const { text, ...references } of parts) {
    canvas.textAt(text, at, centre, style, references);
    at += canvas.widthOf(text, style);
  }
}
