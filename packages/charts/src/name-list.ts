import type { ChartLabel, Text } from '@trifold/core';
import type { Canvas } from './canvas.ts';
import type { Segment } from './wrap-text.ts';

/** A name, and the share that stands behind it. */
export interface ListedName {
  label: ChartLabel;
  share?: ChartLabel;
}

/** Writes names in a row of lines behind a head, and returns the height below. */
export function drawNameList(
  canvas: Canvas,
  { head, units }: { head: Text; units: ListedName[] },
  top: number,
  width: number,
): number {
  const { theme, locale } = canvas;
  const style = canvas.style(theme.small, theme.soft);
  const comma = locale === 'zh-CN' ? '、' : ', ';
  const runs = units.flatMap(({ label, share }, at): Segment[] => [
    segmentOf(canvas, label),
    ...(share ? [{ text: ' ' }, segmentOf(canvas, share)] : []),
    ...(at < units.length - 1 ? [{ text: comma }] : []),
  ]);
  const start: Segment = { text: `${canvas.words(head)}${locale === 'zh-CN' ? '' : ' '}` };
  let y = top + theme.small * 0.75;
  for (const line of canvas.wrapRuns([start, ...runs], width, style)) {
    let x = 0;
    for (const { text, figure } of line) {
      canvas.textAt(text, x, y, style, figure === undefined ? {} : { figure });
      x += canvas.widthOf(text, style);
    }
    y += theme.small * 1.4;
  }
  return y;
}

function segmentOf(canvas: Canvas, { text, figure }: ChartLabel): Segment {
  return { text: canvas.words(text), ...(figure === undefined ? {} : { figure }) };
}
