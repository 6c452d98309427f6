import type { FlowChart } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { type CardBox, cardBox, drawCard } from './card-box.ts';
import { pathOf } from './round-item.ts';
import { type TextBlock, textBlock, writeBlock, writeBlocks } from './text-block.ts';

const arrowGap = 20;
const stackGap = 6;

/** Lanes of boxes under shared heads, linked by arrows from left to right. Returns the height. */
export function drawFlow(canvas: Canvas, chart: FlowChart, width: number, spacing: number): number {
  const { theme } = canvas;
  const laneStyle = canvas.style(theme.label, theme.main, 'bold');
  const laneBlocks = chart.lanes.map(({ label }) => textBlock(canvas, label, width * 0.16, laneStyle));
  const left = Math.max(0, ...laneBlocks.map((block) => block.width)) + 14;
  const count = Math.max(1, chart.heads.length);
  const boxWidth = (width - left - arrowGap * (count - 1)) / count;
  const columnX = (column: number) => left + column * (boxWidth + arrowGap);

  let y = drawHeads(canvas, chart, columnX, boxWidth) + 8 * spacing;
  chart.lanes.forEach((lane, index) => {
    const color = index % 2 === 0 ? theme.main : theme.second;
    const cells = lane.cells.map((cards) => cards.map((card) => cardBox(canvas, card, boxWidth)));
    const block = laneBlocks[index];
    const height = Math.max(block?.height ?? 0, ...cells.map(stackHeight));
    if (index > 0) {
      canvas.line(0, y, width, y, theme.grid);
      y += 10 * spacing;
    }
    if (block) drawLaneLabel(canvas, block, y, height, color);
    drawLane(canvas, cells, { columnX, y, height, color, boxWidth });
    y += height + 10 * spacing;
  });
  return y - 10 * spacing + 1;
}

function drawHeads(
  canvas: Canvas,
  chart: FlowChart,
  columnX: (column: number) => number,
  boxWidth: number,
): number {
  const style = canvas.style(canvas.theme.label, canvas.theme.soft, 'bold');
  const blocks = chart.heads.map((head) => textBlock(canvas, head, boxWidth - 8, style));
  const height = Math.max(0, ...blocks.map((block) => block.height));
  blocks.forEach((block, column) => {
    writeBlock(canvas, block, columnX(column) + boxWidth / 2, (height - block.height) / 2, 'middle');
    const x = columnX(column);
    canvas.line(x, height + 3, x + boxWidth, height + 3, canvas.theme.muted, { strokeWidth: 1 });
  });
  return height + 3;
}

function drawLaneLabel(canvas: Canvas, block: TextBlock, y: number, height: number, color: string): void {
  const colored = { ...block, style: { ...block.style, color } };
  writeBlocks(canvas, [colored], 0, y + (height - block.height) / 2);
}

function drawLane(
  canvas: Canvas,
  cells: CardBox[][],
  place: { columnX: (column: number) => number; y: number; height: number; color: string; boxWidth: number },
): void {
  const { columnX, y, height, color, boxWidth } = place;
  cells.forEach((boxes, column) => {
    const spare = (height - stackHeight(boxes)) / Math.max(1, boxes.length);
    let top = y;
    for (const box of boxes) {
      drawCard(canvas, box, columnX(column), top, box.height + spare, color);
      top += box.height + spare + stackGap;
    }
    const next = cells.findIndex((later, at) => at > column && later.length > 0);
    if (boxes.length > 0 && next > 0) {
      drawArrow(canvas, columnX(column) + boxWidth + 4, columnX(next) - 4, y + height / 2, color);
    }
  });
}

function drawArrow(canvas: Canvas, from: number, to: number, y: number, color: string): void {
  canvas.line(from, y, to - 4, y, color, { strokeWidth: 1.4 });
  canvas.path({ d: pathOf('M', to, y, 'L', to - 5.5, y - 3.4, 'L', to - 5.5, y + 3.4, 'Z'), fill: color });
}

function stackHeight(boxes: CardBox[]): number {
  return boxes.reduce((sum, box) => sum + box.height, 0) + stackGap * Math.max(0, boxes.length - 1);
}
