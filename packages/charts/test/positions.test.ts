import { describe, expect, it } from 'vitest';
import { type CircleItem, drawChart, type RectItem, sceneToSvg, type TextItem } from '../src/index.ts';
import { ranking } from './sample-bars.ts';
import { eras, map } from './sample-boxes.ts';
import { funding } from './sample-columns.ts';
import { models } from './sample-dots.ts';
import { market } from './sample-lines.ts';

const options = { locale: 'en', widthPt: 481 } as const;

describe('drawChart', () => {
  it('places dots by the logarithm of their values', () => {
    const scene = drawChart(models, options);
    const tick = (words: string) =>
      scene.items.find((item) => item.kind === 'text' && item.text === words) as TextItem;
    const decade = tick('10 billion').x - tick('1 billion').x;
    expect(tick('100 billion').x - tick('10 billion').x).toBeCloseTo(decade, 1);
    const dots = scene.items.filter((item): item is CircleItem => item.kind === 'circle');
    const expected = tick('1 billion').x + Math.log10(1.5) * decade;
    expect(dots.some((dot) => Math.abs(dot.cx - expected) < 0.1)).toBe(true);
  });

  it('says that a value is missing instead of drawing one', () => {
    const words = drawChart(models, options).items.filter(
      (item) => item.kind === 'text' && item.text === 'not disclosed',
    );
    expect(words).toHaveLength(4);
  });

  it('draws bars in proportion to their values, from zero', () => {
    const bars = drawChart(ranking, options).items.filter(
      (item): item is RectItem =>
        item.kind === 'rect' && item.radius === undefined && item.fill !== '#FFFFFF',
    );
    const [first, second] = bars;
    expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(83.9 / 90.63, 3);
    expect(bars).toHaveLength(7);
  });

  it('draws columns in proportion to their values, and none where there is no value', () => {
    const columns = drawChart(funding, options).items.filter(
      (item): item is RectItem => item.kind === 'rect' && item.fill === '#14284B' && item.height > 10,
    );
    expect(columns).toHaveLength(5);
    expect((columns[2]?.height ?? 0) / (columns[0]?.height ?? 1)).toBeCloseTo(74.6 / 32.5, 2);
  });

  it('keeps one figure of several with the same words, and names the others', () => {
    const scene = drawChart(models, { locale: 'zh-CN', widthPt: 481 });
    expect(scene.alt).toBe('图的说明。');
    const svg = sceneToSvg(scene, { fontFamily: 'Noto Sans SC' });
    expect(svg).toContain('data-figure="models.gpt-1.parameters.0"');
  });

  it('draws estimates hollow and dashed', () => {
    const { items } = drawChart(market, options);
    expect(items.filter((item) => item.kind === 'circle' && item.fill === '#FFFFFF')).toHaveLength(5);
    expect(items.some((item) => item.kind === 'path' && item.dash !== undefined)).toBe(true);
  });

  it('leaves the gap between two eras empty', () => {
    const bands = drawChart(eras, options).items.filter(
      (item): item is RectItem => item.kind === 'rect' && item.height === 28,
    );
    const [before, after] = bands;
    expect((after?.x ?? 0) - ((before?.x ?? 0) + (before?.width ?? 0))).toBeGreaterThan(60);
  });

  it('outlines tiles of which nothing is known with dashes', () => {
    const dashed = drawChart(map, options).items.filter(
      (item) => item.kind === 'rect' && item.dash !== undefined,
    );
    expect(dashed).toHaveLength(8);
  });
});

describe('sceneToSvg', () => {
  it('escapes words and keeps the alternative text', () => {
    const scene = {
      width: 10,
      height: 10,
      alt: 'a < b & "c"',
      items: [
        {
          kind: 'text',
          x: 0,
          y: 8,
          text: '<&>',
          size: 7,
          weight: 'bold',
          anchor: 'end',
          color: '#000000',
          figure: 'a.b',
          also: ['a.c'],
        },
      ],
    } as const;
    const svg = sceneToSvg(
      { ...scene, items: [{ ...scene.items[0], also: ['a.c'] }] },
      { fontFamily: 'Noto Sans SC' },
    );
    expect(svg).toContain('<title>a &lt; b &amp; &quot;c&quot;</title>');
    expect(svg).toContain('data-figure="a.b a.c">&lt;&amp;&gt;</text>');
    expect(svg).toContain('font-weight="700" text-anchor="end"');
  });
});
