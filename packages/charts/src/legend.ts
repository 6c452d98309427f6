import type { Text } from '@trifold/core';
import type { Canvas } from './canvas.ts';

export interface LegendEntry {
  label: Text;
  color: string;
  shape: 'dot' | 'box' | 'line';
  bold?: boolean;
}

const keyWidth = 13;
const gap = 14;

/** Draws the entries from left to right, in as many lines as they need; returns the height below them. */
export function drawLegend(canvas: Canvas, entries: LegendEntry[], top: number, width: number): number {
  if (entries.length === 0) return top;
  const lineHeight = canvas.theme.label + 5;
  let x = 0;
  let y = top;
  for (const entry of entries) {
    const style = canvas.style(canvas.theme.label, canvas.theme.soft, entry.bold ? 'bold' : 'regular');
    const lines = canvas.wrap(canvas.words(entry.label), width - keyWidth, style);
    const needed = keyWidth + Math.max(0, ...lines.map((line) => canvas.widthOf(line, style)));
    if (x > 0 && x + needed > width) {
      x = 0;
      y += lineHeight;
    }
    drawKey(canvas, entry, x, y + lineHeight / 2);
    lines.forEach((line, index) => {
      if (index > 0) y += lineHeight;
      canvas.textAt(line, x + keyWidth, y + lineHeight / 2, style);
    });
    x += needed + gap;
  }
  return y + lineHeight + 5;
}

function drawKey(canvas: Canvas, entry: LegendEntry, x: number, centre: number): void {
  const { color } = entry;
  if (entry.shape === 'dot') canvas.circle({ cx: x + 5, cy: centre, r: 3, fill: color });
  else if (entry.shape === 'box') canvas.rect({ x, y: centre - 3.5, width: 9, height: 7, fill: color });
  else canvas.line(x, centre, x + 10, centre, color, { strokeWidth: 2.2 });
}
