import type { ChartLabel, Mark, MissingMark, ProfileCard, ProfileChart, Text } from '@trifold/core';
import { type Canvas, referenceOf, type TextStyle } from './canvas.ts';
import { heightOf, type TextBlock, textBlock, writeBlock, writeBlocks } from './text-block.ts';

/** A card measured for a width. */
export interface MeasuredCard {
  card: ProfileCard;
  height: number;
  rowHeight: number;
  /** Labels of the levels, then of the parts. */
  levels: TextBlock[];
  parts: TextBlock[];
  title: TextBlock;
  remarks: TextBlock[];
}

interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

const inset = 8;
const headGap = 5;
const groupGap = 6;
/** Of a card's inner width. */
const labelShare = 0.42;

export function profileCard(
  canvas: Canvas,
  chart: ProfileChart,
  card: ProfileCard,
  width: number,
  spacing: number,
): MeasuredCard {
  const { theme } = canvas;
  const inner = width - 2 * inset;
  const title = textBlock(
    canvas,
    card.title,
    inner - 70,
    canvas.style(theme.label + 1.4, theme.paper, 'bold'),
  );
  const remark = canvas.style(theme.small, theme.soft);
  const colon = canvas.locale === 'zh-CN' ? '：' : ': ';
  const remarks = [
    { head: chart.heads.strengths, label: card.strengths },
    { head: chart.heads.weaknesses, label: card.weaknesses },
  ].flatMap(({ head, label }) => {
    if (!label) return [];
    const text = { [canvas.locale]: `${canvas.words(head)}${colon}${canvas.words(label.text)}` };
    return [textBlock(canvas, { text }, inner, remark)];
  });
  const rowHeight = Math.max(9.6, 13 * spacing);
  const text = canvas.style(theme.small, theme.ink);
  const labels = (bars: { label: Text }[]) =>
    bars.map(({ label }) => textBlock(canvas, { text: label }, inner * labelShare, text));
  const levels = labels(card.levels);
  const parts = labels(card.parts);
  const rows = [...levels, ...parts].reduce((sum, label) => sum + barHeight(label, rowHeight), 0);
  const heads = (card.levels.length > 0 ? 1 : 0) + (card.parts.length > 0 ? 1 : 0);
  const height =
    title.height +
    10 +
    headGap +
    rows +
    heads * (rowHeight - 1) +
    (card.levels.length > 0 ? groupGap : 0) +
    groupGap +
    heightOf(remarks, 2) +
    inset;
  return { card, height, rowHeight, levels, parts, title, remarks };
}

/** Height of a bar with its label, which may have several lines. */
function barHeight(label: TextBlock, rowHeight: number): number {
  return Math.max(rowHeight, label.height + 3);
}

/** Draws a card: its name with rank and score, bars of the levels, bars of what indicators add, and remarks. */
export function drawProfileCard(
  canvas: Canvas,
  chart: ProfileChart,
  measured: MeasuredCard,
  place: Place,
): void {
  const { theme } = canvas;
  const { card, title, remarks } = measured;
  const { x, width } = place;
  const headHeight = title.height + 10;
  canvas.rect({ ...place, fill: theme.panel });
  canvas.rect({
    x,
    y: place.y,
    width,
    height: headHeight,
    fill: card.emphasis === 'main' ? theme.second : theme.main,
  });
  writeBlocks(canvas, [title], x + inset, place.y + 5);
  drawHead(canvas, card, x + width - inset, place.y + headHeight / 2);
  let y = place.y + headHeight + headGap;
  y = drawGroup(canvas, measured, { ...place, y }, measured.levels, card.levels, chart.scores, theme.second, {
    value: chart.heads.score,
    rank: chart.heads.rank,
  });
  if (measured.levels.length > 0) y += groupGap;
  y = drawGroup(canvas, measured, { ...place, y }, measured.parts, card.parts, chart.points, theme.muted, {
    value: chart.heads.parts,
  });
  writeBlocks(canvas, remarks, x + inset, y + groupGap, 2);
}

/** Rank and score of the index at the right of a card's head. */
function drawHead(canvas: Canvas, card: ProfileCard, right: number, centre: number): void {
  const score = canvas.style(canvas.theme.label + 3, canvas.theme.paper, 'bold');
  const words = shownWords(canvas, card.score);
  const reference = 'missing' in card.score ? {} : { figure: card.score.figure };
  canvas.textAt(words, right, centre, score, { anchor: 'end', ...reference });
  const left = right - canvas.widthOf(words, score) - 8;
  const rank = canvas.style(canvas.theme.label, canvas.theme.paper, 'bold');
  const rankWords = shownWords(canvas, card.rank);
  if ('missing' in card.rank) return;
  const badge = Math.max(15, canvas.widthOf(rankWords, rank) + 8);
  canvas.rect({
    x: left - badge,
    y: centre - 7.5,
    width: badge,
    height: 15,
    radius: 7.5,
    fill: canvas.theme.warm,
  });
  canvas.textAt(rankWords, left - badge / 2, centre, rank, { anchor: 'middle', ...referenceOf(card.rank) });
}

interface Bar {
  label: Text;
  bar: Mark | MissingMark;
  rank?: ChartLabel | MissingMark;
}

/** Bars below a small head; what comes back is the height below the last. */
function drawGroup(
  canvas: Canvas,
  { rowHeight }: MeasuredCard,
  { x, y, width }: Place,
  labels: TextBlock[],
  bars: Bar[],
  { min, max }: { min: number; max: number },
  color: string,
  heads: { value: Text; rank?: Text },
): number {
  if (bars.length === 0) return y;
  const { theme } = canvas;
  const text = canvas.style(theme.small, theme.ink);
  const small = canvas.style(theme.small - 0.4, theme.faint);
  const right = x + width - inset;
  const rankRoom = heads.rank ? canvas.widthOf(canvas.words(heads.rank), small) + 8 : 0;
  const valueRoom = widest(canvas, bars, text) + 6;
  const labelRoom = (width - 2 * inset) * labelShare;
  const from = x + inset + labelRoom + 4;
  const to = right - rankRoom - valueRoom;
  const at = (value: number) => from + ((value - min) / (max - min || 1)) * (to - from);
  if (heads.rank)
    canvas.textAt(canvas.words(heads.rank), right, y + rowHeight / 2 - 1, small, { anchor: 'end' });
  canvas.textAt(canvas.words(heads.value), right - rankRoom, y + rowHeight / 2 - 1, small, { anchor: 'end' });
  const top = y + rowHeight - 1;
  let below = top;
  bars.forEach(({ bar, rank }, nth) => {
    const label = labels[nth];
    const height = label ? barHeight(label, rowHeight) : rowHeight;
    const centre = below + height / 2;
    below += height;
    if (label) writeBlock(canvas, label, x + inset, centre - label.height / 2);
    const isMissing = 'missing' in bar;
    if (!isMissing) {
      const ends = [at(0), at(bar.at)].sort((a, b) => a - b);
      canvas.rect({
        x: ends[0] ?? 0,
        y: centre - 3.2,
        width: Math.max(0.6, (ends[1] ?? 0) - (ends[0] ?? 0)),
        height: 6.4,
        fill: color,
      });
    }
    const style = isMissing ? canvas.style(theme.small, theme.faint) : text;
    canvas.textAt(shownWords(canvas, bar), right - rankRoom, centre, style, {
      anchor: 'end',
      ...(isMissing ? {} : { figure: bar.figure }),
    });
    if (!rank) return;
    const reference = 'missing' in rank ? {} : referenceOf(rank);
    canvas.textAt(shownWords(canvas, rank), right, centre, canvas.style(theme.small, theme.soft, 'bold'), {
      anchor: 'end',
      ...reference,
    });
  });
  canvas.line(at(0), top, at(0), below, theme.grid);
  return below;
}

function widest(canvas: Canvas, bars: Bar[], style: TextStyle): number {
  return Math.max(0, ...bars.map(({ bar }) => canvas.widthOf(shownWords(canvas, bar), style)));
}

/** The words of a number, or those that stand in its place. */
function shownWords(canvas: Canvas, item: ChartLabel | Mark | MissingMark): string {
  return canvas.words('missing' in item ? item.missing : item.text);
}
