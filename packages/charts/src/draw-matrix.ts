import type { MatrixChart } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { drawMatrixDots } from './matrix-dots.ts';
import { drawMatrixFrame } from './matrix-frame.ts';
import { drawMatrixLabels } from './matrix-labels.ts';
import { drawNameList } from './name-list.ts';

/** A higher frame may help where so many names have no room. */
const fewLeft = 8;

/**
 * Dots in four quadrants, each with its name and the share of draws that leaves it there. A name without any room
 * stands below the picture. Returns the height.
 */
export function drawMatrix(canvas: Canvas, chart: MatrixChart, width: number, spacing: number): number {
  const { theme } = canvas;
  const entries: LegendEntry[] = chart.legend
    ? [
        { label: chart.legend.steady, color: theme.main, shape: 'dot' },
        { label: chart.legend.unsteady, color: theme.main, shape: 'ring' },
        { label: chart.legend.share, color: theme.main, shape: 'none' },
      ]
    : [];
  const top = drawLegend(canvas, entries, 0, width);
  const start = canvas.items.length;
  const draw = (plotHeight: number) => {
    canvas.items.length = start;
    const frame = drawMatrixFrame(canvas, chart, { top, width, plotHeight: plotHeight * spacing });
    return { frame, left: drawMatrixLabels(canvas, chart, frame) };
  };
  const [low, high] = plotHeights(chart.points.length);
  const first = draw(low);
  const isNearlyDone = first.left.length > 0 && first.left.length <= fewLeft;
  const { frame, left } = isNearlyDone ? draw(high) : first;
  drawMatrixDots(canvas, chart, frame);
  let y = frame.below;
  if (left.length > 0) y = drawNameList(canvas, { head: chart.crowded, units: left }, y, width);
  if (chart.unscored) {
    const { head, units } = chart.unscored;
    y = drawNameList(canvas, { head, units: units.map((label) => ({ label })) }, y, width);
  }
  return y + 2;
}

/** Height of the frame, and of one for names that have no room in it. */
function plotHeights(count: number): [number, number] {
  if (count <= 10) return [300, 380];
  return count <= 30 ? [380, 450] : [450, 520];
}
