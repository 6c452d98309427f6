import type { RankingChart } from '@trifold/core';
import { scaleLinear } from 'd3-scale';
import { type Canvas, referenceOf, type TextStyle } from './canvas.ts';
import { drawMissing } from './draw-dot-row.ts';
import { labelColumn } from './label-column.ts';
import { drawLegend, type LegendEntry } from './legend.ts';
import { drawRankInterval, intervalWords } from './rank-interval.ts';
import { rowColor } from './series-colors.ts';
import { writeBlocks } from './text-block.ts';
import { labelTicks } from './value-axis.ts';

type Row = RankingChart['rows'][number];

/** Room between the bars and the strip of ranks, and of the strip in what the two share. */
const gutter = 16;
const stripShare = 0.46;

/** With more rows than these it may go on on a further page. */
const mostUnbroken = 30;

/** Ranks, names and bars of scores; beside them, where known, the interval of each rank. Returns the height. */
export function drawRanking(canvas: Canvas, chart: RankingChart, width: number, spacing: number): number {
  const { theme } = canvas;
  const { rows, ranks } = chart;
  const rankWidth =
    Math.max(0, ...rows.map((row) => canvas.widthOf(rankWords(canvas, row), boldStyle(canvas)))) + 8;
  const labels = rows.map((row) => ({ label: row.label, bold: row.emphasis === 'main' }));
  const column = labelColumn(canvas, labels, (width - rankWidth) * 0.8);
  const left = rankWidth + column.width + 10;
  const endWidth = ranks ? Math.max(0, ...rows.map((row) => intervalWidth(canvas, row))) + 8 : 0;
  const strip = ranks ? (width - left - endWidth - gutter) * stripShare : 0;
  const barsEnd = width - endWidth - strip - (ranks ? gutter : 0);
  const bars = barScale(canvas, chart, left, barsEnd);
  const zero = bars(0);
  const rankX = scaleLinear([ranks?.min ?? 1, ranks?.max ?? 2], [barsEnd + gutter + 4, width - endWidth - 4]);

  let y = drawLegend(canvas, legendOf(canvas, chart), 0, width);
  y = drawHeads(canvas, chart, y, { left, strip: barsEnd + gutter, end: width });
  if (ranks) labelTicks(canvas, ranks.ticks, rankX, y + 4);
  const start = ranks ? y + 11 : y + 2;
  const heights = rows.map((_, at) =>
    Math.max(17 * spacing ** 1.35, (column.rows[at]?.height ?? 0) + 4 * spacing ** 4),
  );
  y = start;
  rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    const centre = y + height / 2;
    const label = column.rows[index];
    if (rows.length > mostUnbroken) canvas.allowBreak(y);
    for (const { at } of ranks?.ticks ?? []) canvas.line(rankX(at), y, rankX(at), y + height, theme.grid);
    if (index > 0) canvas.line(0, y, width, y, theme.grid, { strokeWidth: 0.35 });
    drawRank(canvas, row, rankWidth - 8, centre);
    if (label) writeBlocks(canvas, label.blocks, rankWidth, centre - label.height / 2);
    const color = 'missing' in row.rank ? theme.muted : rowColor(theme, row, rows);
    drawScore(canvas, row, { zero, bars, centre, color, thickness: Math.min(10, height * 0.62) });
    if (row.interval) {
      const accent = row.emphasis === 'main' ? theme.warm : theme.second;
      drawRankInterval(canvas, row.interval, { x: rankX, centre, end: width, color: accent });
    }
    canvas.line(zero, y, zero, y + height, theme.soft, { strokeWidth: 0.7 });
    y += height;
  });
  return y + 2;
}

/** The scale of the bars, with room for the words at both of their ends. */
function barScale(canvas: Canvas, { rows, min, max }: RankingChart, left: number, end: number) {
  const style = boldStyle(canvas);
  const room = (isBelow: boolean) =>
    Math.max(
      0,
      ...rows.flatMap(({ score }) =>
        'at' in score && score.at < 0 === isBelow
          ? [canvas.widthOf(canvas.words(score.text), style) + 5]
          : [],
      ),
    );
  return scaleLinear([min, max], [left + (min < 0 ? room(true) : 0), end - room(false)]);
}

function drawScore(
  canvas: Canvas,
  { score, emphasis }: Row,
  place: { zero: number; bars: (at: number) => number; centre: number; color: string; thickness: number },
): void {
  const { zero, bars, centre, color, thickness } = place;
  if ('missing' in score) {
    drawMissing(canvas, canvas.words(score.missing), zero, centre);
    return;
  }
  const end = bars(score.at);
  canvas.rect({
    x: Math.min(zero, end),
    y: centre - thickness / 2,
    width: Math.max(0.6, Math.abs(end - zero)),
    height: thickness,
    fill: color,
  });
  const isBelow = score.at < 0;
  canvas.textAt(canvas.words(score.text), isBelow ? end - 4 : end + 4, centre, valueStyle(canvas, emphasis), {
    anchor: isBelow ? 'end' : 'start',
    figure: score.figure,
  });
}

function drawRank(canvas: Canvas, row: Row, right: number, centre: number): void {
  const { theme } = canvas;
  const isMain = row.emphasis === 'main';
  const style = isMain ? boldStyle(canvas) : canvas.style(theme.label, theme.soft);
  const reference = 'missing' in row.rank ? {} : referenceOf(row.rank);
  canvas.textAt(rankWords(canvas, row), right, centre, style, { anchor: 'end', ...reference });
}

function drawHeads(
  canvas: Canvas,
  { heads }: RankingChart,
  top: number,
  place: { left: number; strip: number; end: number },
): number {
  const style = canvas.style(canvas.theme.small, canvas.theme.soft, 'bold');
  const scores = canvas.wrap(canvas.words(heads.score), place.strip - place.left - 6, style);
  const ranks = canvas.wrap(canvas.words(heads.ranks), place.end - place.strip, style);
  const line = canvas.theme.small * 1.3;
  scores.forEach((words, at) => {
    canvas.textAt(words, place.left, top + line * (at + 0.5), style);
  });
  ranks.forEach((words, at) => {
    canvas.textAt(words, place.strip, top + line * (at + 0.5), style);
  });
  return top + line * Math.max(scores.length, ranks.length) + 2;
}

function legendOf({ theme }: Canvas, { legend }: RankingChart): LegendEntry[] {
  return [
    ...(legend.interval ? [{ label: legend.interval, color: theme.second, shape: 'interval' as const }] : []),
    ...(legend.unranked ? [{ label: legend.unranked, color: theme.muted, shape: 'none' as const }] : []),
  ];
}

function intervalWidth(canvas: Canvas, { interval }: Row): number {
  if (!interval) return 0;
  const style = canvas.style(canvas.theme.small);
  return intervalWords(canvas, interval).reduce((sum, { text }) => sum + canvas.widthOf(text, style), 0);
}

function rankWords(canvas: Canvas, { rank }: Row): string {
  return canvas.words('missing' in rank ? rank.missing : rank.text);
}

function boldStyle({ theme }: Canvas): TextStyle {
  return { size: theme.label, color: theme.main, weight: 'bold' };
}

function valueStyle(canvas: Canvas, emphasis: Row['emphasis']): TextStyle {
  return canvas.style(canvas.theme.label, canvas.theme.ink, emphasis === 'main' ? 'bold' : 'regular');
}
