import type { ColumnChart } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { type ColumnPlan, periodCentre } from './column-plan.ts';
import { textBlock, writeBlock } from './text-block.ts';

/** Labels below the columns, and below them each group's once, ruled over its columns. Returns the lower edge. */
export function drawPeriodAxis(canvas: Canvas, chart: ColumnChart, plan: ColumnPlan, width: number): number {
  const { theme } = canvas;
  canvas.line(0, plan.bottom, width, plan.bottom, theme.soft, { strokeWidth: 0.7 });
  const style = canvas.style(plan.band > 34 ? theme.label : 7, theme.soft);
  const blocks = chart.periods.map(({ label }) => textBlock(canvas, label, plan.band - 4, style));
  const staggered = blocks.some((block) => block.width > plan.band - 1);
  const tallest = Math.max(0, ...blocks.map((block) => block.height));
  blocks.forEach((block, period) => {
    const half = block.width / 2;
    const x = Math.min(Math.max(periodCentre(plan, period), half), width - half);
    const top = plan.bottom + 3 + (staggered && period % 2 === 1 ? tallest : 0);
    writeBlock(canvas, block, x, top, 'middle');
  });
  const bottom = plan.bottom + 3 + tallest * (staggered ? 2 : 1);
  return drawGroups(canvas, chart, plan, bottom, width);
}

function drawGroups(
  canvas: Canvas,
  chart: ColumnChart,
  plan: ColumnPlan,
  top: number,
  width: number,
): number {
  const { theme } = canvas;
  const style = canvas.style(theme.label, theme.main, 'bold');
  let bottom = top;
  for (let start = 0; start < chart.periods.length; ) {
    const group = chart.periods[start]?.group;
    let end = start + 1;
    while (end < chart.periods.length && sameWords(canvas, chart, start, end)) end += 1;
    if (group) {
      const left = start * plan.band + 2;
      const right = end * plan.band - 2;
      const block = textBlock(canvas, group, right - left, style);
      canvas.line(left, top + 3, right, top + 3, theme.muted, { strokeWidth: 0.8 });
      const half = block.width / 2;
      const x = Math.min(Math.max((left + right) / 2, half), width - half);
      writeBlock(canvas, block, x, top + 4.5, 'middle');
      bottom = Math.max(bottom, top + 4.5 + block.height);
    }
    start = end;
  }
  return bottom;
}

function sameWords(canvas: Canvas, chart: ColumnChart, a: number, b: number): boolean {
  const words = (period: number) => canvas.words(chart.periods[period]?.group?.text);
  return words(a) !== '' && words(a) === words(b);
}
