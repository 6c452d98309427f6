import type { ChartLabel } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { heightOf, type TextBlock, textBlock } from './text-block.ts';

/** The words at the left of a row. */
export interface RowLabel {
  label: ChartLabel;
  sub?: ChartLabel;
  bold: boolean;
}

export interface LabelColumn {
  width: number;
  rows: { blocks: TextBlock[]; height: number }[];
}

const share = 0.38;

/** Measures the labels of all rows: a column as wide as the widest, up to 38 % of the chart, where they wrap. */
export function labelColumn(canvas: Canvas, rows: RowLabel[], chartWidth: number): LabelColumn {
  const { label, small, ink, soft } = canvas.theme;
  const limit = chartWidth * share;
  const measured = rows.map((row) => {
    const main = canvas.style(label, ink, row.bold ? 'bold' : 'regular');
    const sub = canvas.style(small, soft);
    const blocks = [textBlock(canvas, row.label, limit, main)];
    if (row.sub) blocks.push(textBlock(canvas, row.sub, limit, sub));
    return { blocks, height: heightOf(blocks) };
  });
  const width = Math.max(0, ...measured.flatMap(({ blocks }) => blocks.map((block) => block.width)));
  return { width: Math.min(limit, width), rows: measured };
}
