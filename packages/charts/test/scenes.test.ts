import type { Locale } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { drawChart, estimateWidth, type Scene, type TextItem } from '../src/index.ts';
import { samples } from './samples.ts';

const locales: Locale[] = ['zh-CN', 'en'];
const cases = samples.flatMap((chart) =>
  locales.map((locale) => ({ name: `${chart.id} ${locale}`, chart, locale })),
);

const draw = (chart: (typeof samples)[number], locale: Locale) => drawChart(chart, { locale, widthPt: 481 });
const textsOf = (scene: Scene) => scene.items.filter((item): item is TextItem => item.kind === 'text');

function boxOf(item: TextItem) {
  const width = estimateWidth(item.text, item.size, item.weight);
  const x0 = item.anchor === 'start' ? item.x : item.anchor === 'end' ? item.x - width : item.x - width / 2;
  return { text: item.text, x0, x1: x0 + width, y0: item.y - 0.8 * item.size, y1: item.y + 0.12 * item.size };
}

/** Every object with a figure and words anywhere in a chart. */
function figuresIn(node: unknown, locale: Locale): { figure: string; words: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = node as { figure?: unknown; text?: unknown };
  const inner = Object.values(node).flatMap((child) => figuresIn(child, locale));
  if (typeof own.figure !== 'string') return inner;
  const words =
    typeof own.text === 'string' ? own.text : ((own.text as Record<string, string>)[locale] ?? '');
  return [...inner, { figure: own.figure, words }];
}

describe.each(cases)('$name', ({ chart, locale }) => {
  const scene = draw(chart, locale);
  const texts = textsOf(scene);

  it('shows every figure in its own words', () => {
    const spoken = new Set(
      chart.kind === 'lines' ? chart.series.flatMap(({ points }) => points.map(({ x }) => x.figure)) : [],
    );
    const ticks = new Set(chart.kind === 'lines' ? chart.x.ticks.map(({ figure }) => figure) : []);
    const other = chart.kind === 'columns' && locale === 'zh-CN' ? 'en' : 'zh-CN';
    const remarks = chart.kind === 'columns' ? chart.remarks.flatMap(({ text }) => text[other] ?? []) : [];
    const elsewhere = new Set(remarks.map((run) => run.text));
    for (const { figure, words } of figuresIn(chart, locale)) {
      if (spoken.has(figure) || ticks.has(figure) || elsewhere.has(words)) continue;
      const shown = texts.filter((item) => item.figure === figure || item.also?.includes(figure));
      expect(
        shown.map((item) => item.text),
        figure,
      ).toContain(words);
    }
  });

  it('keeps all words and shapes inside the picture', () => {
    const isOutside = (x0: number, y0: number, x1: number, y1: number, room: number) =>
      x0 < -room || y0 < -room || x1 > scene.width + room || y1 > scene.height + room;
    expect(texts.map(boxOf).filter(({ x0, y0, x1, y1 }) => isOutside(x0, y0, x1, y1, 0.5))).toEqual([]);
    const rects = scene.items.filter((item) => item.kind === 'rect');
    expect(rects.filter(({ width }) => !(width >= 0))).toEqual([]);
    expect(rects.filter(({ x, y, width, height }) => isOutside(x, y, x + width, y + height, 1))).toEqual([]);
  });

  it('writes no words over others', () => {
    const boxes = texts.map(boxOf);
    const pairs = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.x0 < b.x1 - 0.2 && b.x0 < a.x1 - 0.2 && a.y0 < b.y1 - 0.2 && b.y0 < a.y1 - 0.2)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(pairs).toEqual([]);
  });

  it('fits on a page, in type that can be read', () => {
    expect(scene.height).toBeLessThanOrEqual(640);
    for (const { size, text } of texts) expect(size, text).toBeGreaterThanOrEqual(7);
  });

  it('comes out the same twice', () => {
    expect(JSON.stringify(draw(chart, locale))).toBe(JSON.stringify(scene));
  });
});
