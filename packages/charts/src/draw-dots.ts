import type { DotChart, DotRow } from '@trifold/core';
import { type Canvas, referenceOf } from './canvas.ts';
import { glyphsOf, neededRight, placeLabels } from './dot-labels.ts';
import { drawDotRow, valueStyle } from './draw-dot-row.ts';
import { type LabelColumn, labelColumn } from './label-column.ts';
import { drawLegend } from './legend.ts';
import { rowColor, seriesColors } from './series-colors.ts';
import { writeBlocks } from './text-block.ts';
import { labelTicks, type ToPoint, tickOverhang, toPoints } from './value-axis.ts';

const groupHead = 19;

/** Rows with dots and ranges over light grid lines, the scale on top. Returns the height. */
export function drawDots(canvas: Canvas, chart: DotChart, width: number, spacing: number): number {
  const rows = chart.groups.flatMap((group) => group.rows);
  const marks = rows.flatMap((row) => [...row.marks, ...row.ranges]);
  const colors = seriesColors(
    chart.series,
    canvas.theme,
    ({ id }) => marks.filter(({ series }) => series === id).length,
  );
  const labels = rows.map((row) => ({ label: row.label, bold: row.emphasis === 'main' }));
  const column = labelColumn(canvas, labels, width);
  const left = column.width + 12;
  const x = fitScale(canvas, chart, left, width);
  const many = chart.series.length > 1;

  const entries = chart.series.map(({ id, label, emphasis }) => ({
    label,
    color: colors.get(id) ?? canvas.theme.main,
    shape: 'dot' as const,
    bold: emphasis === 'main',
  }));
  const axis = drawLegend(canvas, many ? entries : [], 0, width);
  labelTicks(canvas, chart.scale.ticks, x, axis + 6);
  const places = placeRows(chart, column, axis + 14, spacing);
  for (const { at } of chart.scale.ticks) {
    for (const { top, bottom } of places) canvas.line(x(at), top, x(at), bottom, canvas.theme.grid);
  }
  chart.groups.forEach((group, index) => {
    const place = places[index];
    if (!place) return;
    if (group.label) {
      const style = canvas.style(canvas.theme.label, canvas.theme.main, 'bold');
      canvas.text(canvas.words(group.label.text), 0, place.top - 6, style, referenceOf(group.label));
      canvas.line(0, place.top - 1.5, width, place.top - 1.5, canvas.theme.main, { strokeWidth: 0.7 });
    }
    group.rows.forEach((row, nth) => {
      const { label, top, height } = place.rows[nth] ?? { top: 0, height: 0 };
      if (label) writeBlocks(canvas, label.blocks, 0, top + (height - label.height) / 2);
      const colorOf = (series: string) =>
        many ? (colors.get(series) ?? canvas.theme.main) : rowColor(canvas.theme, row, rows);
      drawDotRow(canvas, row, { x, left, right: width - 2, centre: top + height / 2, colorOf });
    });
  });
  return (places[places.length - 1]?.bottom ?? axis + 14) + 3;
}

/** The horizontal scale, as wide as the labels beside the dots allow. */
function fitScale(canvas: Canvas, chart: DotChart, left: number, width: number): ToPoint {
  const start = left + 6;
  const rows = chart.groups.flatMap((group) => group.rows);
  const overhang = (x: ToPoint, row: DotRow) =>
    neededRight(placeLabels(canvas, glyphsOf(canvas, row, x), valueStyle(canvas, row), left, width - 2)) -
    width +
    2;
  let right = width - tickOverhang(canvas, chart.scale);
  let x = toPoints(chart.scale, start, right);
  for (let round = 0; round < 6; round += 1) {
    const over = Math.max(0, ...rows.map((row) => overhang(x, row)));
    if (over === 0) break;
    right = Math.max(start + 60, right - over);
    x = toPoints(chart.scale, start, right);
  }
  return x;
}

function placeRows(chart: DotChart, column: LabelColumn, start: number, spacing: number) {
  let y = start;
  let nth = 0;
  return chart.groups.map((group) => {
    y += group.label ? groupHead : 0;
    const top = y;
    const rows = group.rows.map(() => {
      const label = column.rows[nth];
      const height = Math.max(15.5 * spacing, (label?.height ?? 0) + 3.5 * spacing);
      const row = { label, top: y, height };
      y += height;
      nth += 1;
      return row;
    });
    const bottom = y;
    y += 4 * spacing;
    return { top, bottom, rows };
  });
}
