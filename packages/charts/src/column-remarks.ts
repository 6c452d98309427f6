import type { ColumnChart } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { pushApart } from './push-apart.ts';
import { inkOf } from './theme.ts';
import type { Segment } from './wrap-text.ts';

/** A remark wrapped and placed side by side with the others. */
export interface PlacedRemark {
  period: number;
  lines: Segment[][];
  x: number;
  width: number;
  height: number;
}

const gap = 14;
const leading = 1.32;

/** Places remarks over their periods, pushed apart; `centreOf` is a period's middle. */
export function placeRemarks(
  canvas: Canvas,
  chart: ColumnChart,
  width: number,
  centreOf: (period: number) => number,
): PlacedRemark[] {
  if (chart.remarks.length === 0) return [];
  const style = canvas.style(canvas.theme.label);
  const limit = Math.min(170, width / chart.remarks.length - gap);
  const wrapped = chart.remarks.map(({ period, text }) => {
    const lines = canvas.wrapRuns(text[canvas.locale] ?? [], limit, style);
    const widths = lines.map((line) =>
      line.reduce((sum, segment) => sum + canvas.widthOf(segment.text, style), 0),
    );
    return { period, lines, width: Math.max(0, ...widths) + 8, height: lines.length * style.size * leading };
  });
  const centres = pushApart(
    wrapped.map(({ period, width: size }) => ({ at: centreOf(period), size: size + gap })),
    -gap / 2,
    width + gap / 2,
  );
  return wrapped.map((remark, index) => ({ ...remark, x: (centres[index] ?? 0) - remark.width / 2 }));
}

/** Writes a remark with its upper edge at `top`, ruled at the left, and a line from it down to `y` over `x`. */
export function drawRemark(canvas: Canvas, remark: PlacedRemark, top: number, x: number, y: number): void {
  const { warm } = canvas.theme;
  const style = canvas.style(canvas.theme.label, inkOf(canvas.theme, warm));
  canvas.rect({ x: remark.x, y: top, width: 2, height: remark.height, fill: warm });
  remark.lines.forEach((line, index) => {
    let at = remark.x + 6;
    for (const { text, figure } of line) {
      const centre = top + (index + 0.5) * style.size * leading;
      canvas.textAt(text, at, centre, style, figure === undefined ? {} : { figure });
      at += canvas.widthOf(text, style);
    }
  });
  const bottom = top + remark.height;
  const from = Math.min(Math.max(x, remark.x + 1), remark.x + remark.width - 1);
  if (from !== x) canvas.line(from, bottom + 3, x, bottom + 3, warm, { dash: [2, 2] });
  canvas.line(x, bottom + 3, x, y, warm, { dash: [2, 2] });
}
