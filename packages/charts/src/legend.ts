import type { Text } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { paler } from './theme.ts';

export interface LegendEntry {
  label: Text;
  color: string;
  /** `ring` is a hollow dot, `interval` a line with a dot on it; `none` is words alone. */
  shape: 'dot' | 'ring' | 'box' | 'line' | 'interval' | 'none';
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
    const indent = entry.shape === 'none' ? 0 : keyWidth;
    const lines = canvas.wrap(canvas.words(entry.label), width - indent, style);
    const needed = indent + Math.max(0, ...lines.map((line) => canvas.widthOf(line, style)));
    if (x > 0 && x + needed > width) {
      x = 0;
      y += lineHeight;
    }
    drawKey(canvas, entry, x, y + lineHeight / 2);
    lines.forEach((line, index) => {
      if (index > 0) y += lineHeight;
      canvas.textAt(line, x + indent, y + lineHeight / 2, style);
    });
    x += needed + gap;
  }
  return y + lineHeight + 5;
}

function drawKey(canvas: Canvas, entry: LegendEntry, x: number, centre: number): void {
  const { color, shape } = entry;
  const { paper } = canvas.theme;
  const spot = { cx: x + 5, cy: centre };
  if (shape === 'dot') canvas.circle({ ...spot, r: 3, fill: color });
  else if (shape === 'ring') canvas.circle({ ...spot, r: 2.6, fill: paper, stroke: color, strokeWidth: 1.1 });
  else if (shape === 'box') canvas.rect({ x, y: centre - 3.5, width: 9, height: 7, fill: color });
  else if (shape === 'line') canvas.line(x, centre, x + 10, centre, color, { strokeWidth: 2.2 });
  else if (shape === 'interval') {
    canvas.line(x, centre, x + 10, centre, paler(color, 0.45), { strokeWidth: 3 });
    canvas.circle({ ...spot, r: 2.6, fill: color });
  }
}
