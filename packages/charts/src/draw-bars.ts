import type { BarChart } from '@trifold/core';
import { scaleLinear } from 'd3-scale';
import { type Canvas, referenceOf } from './canvas.ts';
import { drawMissing } from './draw-dot-row.ts';
import { labelColumn } from './label-column.ts';
import { drawLegend } from './legend.ts';
import { rowColor, seriesColors } from './series-colors.ts';
import { writeBlocks } from './text-block.ts';
import { inkOf } from './theme.ts';

type Row = BarChart['rows'][number];

/** Horizontal bars from zero with their values at the ends; ranks and labels at the left. Returns the height. */
export function drawBars(canvas: Canvas, chart: BarChart, width: number, spacing: number): number {
  const { theme } = canvas;
  const colors = seriesColors(chart.series, theme);
  const many = chart.series.length > 1;
  const rankWidth = widestRank(canvas, chart.rows);
  const column = labelColumn(
    canvas,
    chart.rows.map((row) => ({
      label: row.label,
      ...(row.sub ? { sub: row.sub } : {}),
      bold: row.emphasis === 'main',
    })),
    width - rankWidth,
  );
  const left = rankWidth + column.width + 10;
  const x = scaleLinear([0, chart.max], [left, width - widestValue(canvas, chart) - 5]).clamp(true);
  const entries = chart.series.map(({ id, label }) => ({
    label,
    color: colors.get(id) ?? theme.main,
    shape: 'box' as const,
  }));
  let y = drawLegend(canvas, many ? entries : [], 0, width);
  const start = y;
  const thickness = (many ? 8.5 : 10) * Math.max(spacing, 0.85);
  chart.rows.forEach((row, index) => {
    const label = column.rows[index];
    const barsHeight = row.bars.length * (thickness + (many ? 1 : 0));
    const height = Math.max(17 * spacing, (label?.height ?? 0) + 5 * spacing, barsHeight + 6 * spacing);
    const centre = y + height / 2;
    if (index > 0) canvas.line(0, y, width, y, theme.grid, { strokeWidth: 0.4 });
    drawRank(canvas, row, rankWidth, centre);
    if (label) writeBlocks(canvas, label.blocks, rankWidth, centre - label.height / 2);
    row.bars.forEach((bar, nth) => {
      const middle = centre - barsHeight / 2 + (nth + 0.5) * (barsHeight / row.bars.length);
      const color = many
        ? (colors.get(chart.series[nth]?.id ?? '') ?? theme.main)
        : rowColor(theme, row, chart.rows);
      if ('missing' in bar) {
        drawMissing(canvas, canvas.words(bar.missing), left, middle);
        return;
      }
      canvas.rect({
        x: left,
        y: middle - thickness / 2,
        width: Math.max(0.6, x(bar.at) - left),
        height: thickness,
        fill: color,
      });
      const ink = many ? inkOf(theme, color) : theme.ink;
      const style = canvas.style(theme.label, ink, row.emphasis === 'main' ? 'bold' : 'regular');
      canvas.textAt(canvas.words(bar.text), x(bar.at) + 4, middle, style, { figure: bar.figure });
    });
    y += height;
  });
  canvas.line(left, start, left, y, theme.soft, { strokeWidth: 0.7 });
  return y + 2;
}

function widestRank(canvas: Canvas, rows: Row[]): number {
  const style = canvas.style(canvas.theme.label, canvas.theme.soft, 'bold');
  const widths = rows.map(({ rank }) => (rank ? canvas.widthOf(rankWords(canvas, rank), style) : 0));
  const widest = Math.max(0, ...widths);
  return widest > 0 ? widest + 8 : 0;
}

function drawRank(canvas: Canvas, row: Row, rankWidth: number, centre: number): void {
  const { rank } = row;
  if (!rank) return;
  const main = row.emphasis === 'main';
  const style = canvas.style(
    canvas.theme.label,
    main ? canvas.theme.main : canvas.theme.soft,
    main ? 'bold' : 'regular',
  );
  const reference = 'missing' in rank ? {} : referenceOf(rank);
  canvas.textAt(rankWords(canvas, rank), rankWidth - 8, centre, style, { anchor: 'end', ...reference });
}

function rankWords(canvas: Canvas, rank: NonNullable<Row['rank']>): string {
  return canvas.words('missing' in rank ? rank.missing : rank.text);
}

function widestValue(canvas: Canvas, chart: BarChart): number {
  const style = canvas.style(canvas.theme.label, canvas.theme.ink, 'bold');
  const widths = chart.rows.flatMap(({ bars }) =>
    bars.map((bar) => ('missing' in bar ? 0 : canvas.widthOf(canvas.words(bar.text), style))),
  );
  return Math.max(0, ...widths);
}
