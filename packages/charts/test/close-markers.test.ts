import type { ColumnChart, Locale } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { drawChart, estimateWidth, type LineItem, type Scene, type TextItem } from '../src/index.ts';
import { base, mark, quoted, text } from './sample-parts.ts';

/** A column and markers at the same heights in each period, on a scale to 900. */
function columnsWith(values: number[], periods: number): ColumnChart {
  return {
    ...base('close'),
    kind: 'columns',
    max: 900,
    remarks: [],
    periods: Array.from({ length: periods }, (_, at) => ({
      label: quoted(`close.${at}.period`, `${2018 + at}年`, String(2018 + at)),
    })),
    series: values.map((value, series) => ({
      id: `s${series}`,
      label: text(`版本${series}`, `Vintage ${series}`),
      emphasis: 'second',
      style: series === 0 ? 'column' : 'marker',
      points: Array.from({ length: periods }, (_, at) =>
        mark(`close.${series}.${at}`, value, String(value), (value / 10).toFixed(1)),
      ),
    })),
  };
}

function boxOf(item: TextItem) {
  const width = estimateWidth(item.text, item.size, item.weight);
  const x0 = item.anchor === 'start' ? item.x : item.anchor === 'end' ? item.x - width : item.x - width / 2;
  return { x0, x1: x0 + width, y0: item.y - 0.72 * item.size, y1: item.y };
}

/** The lines of markers, without those of the legend above the numbers. */
function markerLines(scene: Scene): LineItem[] {
  const lines = scene.items.filter((item): item is LineItem => item.kind === 'line');
  return lines.filter((line) => line.y1 === line.y2 && line.strokeWidth === 2.2 && line.y1 > 20);
}

const heights = [
  [425, 521, 559],
  [425, 559, 521],
  [425, 430, 440],
  [425, 521, 540, 559],
  [540, 521, 559],
  [900, 880, 890],
  [50, 60, 70],
];
const cases = heights.flatMap((values) => [2, 4, 6, 8, 12, 20].map((periods) => ({ values, periods })));

describe.each<Locale>(['zh-CN', 'en'])('markers that lie close together, in %s', (locale) => {
  it.each(cases)('writes no number of $values on a line of $periods periods', ({ values, periods }) => {
    const scene = drawChart(columnsWith(values, periods), { locale, widthPt: 481 });
    const lines = markerLines(scene);
    expect(lines).toHaveLength((values.length - 1) * periods);
    const numbers = scene.items.filter(
      (item): item is TextItem => item.kind === 'text' && /^close\.\d+\.\d+$/u.test(item.figure ?? ''),
    );
    expect(numbers).toHaveLength(values.length * periods);
    const struck = numbers.filter((item) => {
      const box = boxOf(item);
      return lines.some(
        ({ x1, x2, y1 }) => box.x0 < x2 - 0.2 && box.x1 > x1 + 0.2 && box.y0 < y1 + 0.9 && box.y1 > y1 - 0.9,
      );
    });
    expect(struck.map((item) => item.figure)).toEqual([]);
  });
});
