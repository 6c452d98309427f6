import type { Locale } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { type CircleItem, drawChart, type LineItem, type Scene, type TextItem } from '../src/index.ts';
import {
  band,
  crowdedMatrix,
  lopsidedMatrix,
  matrixOf,
  nameOf,
  rankingOf,
  tiedMatrix,
} from './sample-evaluations.ts';

const draw = (chart: Parameters<typeof drawChart>[0], locale: Locale = 'en') =>
  drawChart(chart, { locale, widthPt: 475 });
const textsOf = ({ items }: Scene) => items.filter((item): item is TextItem => item.kind === 'text');
const circlesOf = ({ items }: Scene) => items.filter((item): item is CircleItem => item.kind === 'circle');
const wordsOf = (scene: Scene) =>
  textsOf(scene)
    .map(({ text }) => text)
    .join(' ');

describe('a matrix', { timeout: 60_000 }, () => {
  it.each([
    [6, 'zh-CN'],
    [23, 'zh-CN'],
    [51, 'zh-CN'],
    [6, 'en'],
    [23, 'en'],
    [51, 'en'],
  ] satisfies [number, Locale][])('of %i units names each of them beside its dot in %s', (count, locale) => {
    for (const seed of [1, 2, 3]) {
      const chart = matrixOf('m', band(count, seed), [45, 40]);
      const words = wordsOf(draw(chart, locale));
      for (let at = 0; at < count; at += 1) expect(words).toContain(nameOf(at)[locale === 'en' ? 1 : 0]);
      expect(words).not.toContain(chart.crowded[locale]);
    }
  });

  it('writes the share of draws right behind the name, with its figure', () => {
    const texts = textsOf(draw(tiedMatrix));
    const at = texts.findIndex(({ text }) => text === 'Film and television');
    expect(texts[at + 1]).toMatchObject({ text: '12%', figure: 'tied.2.quadrant_share', y: texts[at]?.y });
    expect(texts[at + 1]?.x).toBeGreaterThan(texts[at]?.x ?? 0);
  });

  it('draws unsteady units hollow and puts a ring around two on one spot', () => {
    const circles = circlesOf(draw(tiedMatrix)).slice(2);
    expect(circles.filter(({ r }) => r === 4)).toHaveLength(4);
    expect(circles.filter(({ r, fill }) => r === 3.5 && fill === '#FFFFFF')).toHaveLength(2);
    expect(circles.filter(({ r }) => r === 5.6)).toHaveLength(2);
  });

  it('keeps thresholds inside the frame, also far out', () => {
    for (const chart of [tiedMatrix, lopsidedMatrix, crowdedMatrix]) {
      const scene = draw(chart);
      const dashed = scene.items.filter(
        (item): item is LineItem => item.kind === 'line' && item.dash !== undefined,
      );
      const panel = scene.items.find((item) => item.kind === 'rect' && item.fill === '#F3F6FA');
      if (panel?.kind !== 'rect') throw new Error('A matrix has a frame.');
      const [upright, level] = dashed;
      expect(upright?.x1).toBeGreaterThan(panel.x);
      expect(upright?.x1).toBeLessThan(panel.x + panel.width);
      expect(level?.y1).toBeGreaterThan(panel.y);
      expect(level?.y1).toBeLessThan(panel.y + panel.height);
    }
  });

  it('names units without a score, and those without room, below the picture', () => {
    const places = Array.from({ length: 140 }, (_, at): [number, number] => [50 + (at % 9) / 9, 50]);
    const scene = draw(matrixOf('m', places, [50, 50]));
    const words = wordsOf(scene);
    expect(words).toContain('No room for these names; see the table:');
    for (let at = 0; at < places.length; at += 1)
      expect(words.replaceAll(/\s+/gu, ' ')).toContain(nameOf(at)[1]);
    const shares = textsOf(scene).filter(({ figure }) => figure?.endsWith('.quadrant_share'));
    expect(shares).toHaveLength(places.length);
    expect(wordsOf(draw(tiedMatrix))).toMatch(/Without a score: Health care/u);
  });

  it('says what it shows without seeing it', () => {
    expect(draw(crowdedMatrix).alt).toBe('What the picture shows.');
  });
});

describe('a ranking', () => {
  const chart = rankingOf('r', 20, true);

  it('writes rank, name, score and interval of a row one after the other', () => {
    const texts = textsOf(draw(chart)).map(({ text }) => text);
    const at = texts.indexOf(nameOf(9)[1]);
    const { interval, score } = chart.rows[9] ?? {};
    if (!interval || !score || !('at' in score)) throw new Error('The row has a score and an interval.');
    expect(texts.slice(at - 1, at + 2)).toEqual(['10', nameOf(9)[1], score.text.en]);
    expect(texts.slice(at + 2, at + 5)).toEqual([interval.low.text.en, '–', interval.high.text.en]);
  });

  it('draws each interval from its low to its high end with the median between', () => {
    const { items } = draw(chart);
    items.forEach((item, at) => {
      const line = items[at - 1];
      if (item.kind !== 'circle' || item.r !== 3 || line?.kind !== 'rect') return;
      expect(item.cx).toBeGreaterThanOrEqual(line.x + 1.5);
      expect(item.cx).toBeLessThanOrEqual(line.x + line.width - 1.5);
    });
    expect(items.filter((item) => item.kind === 'circle' && item.r === 3)).toHaveLength(18);
  });

  it('writes an interval of one rank once, for both of its figures', () => {
    const rows = chart.rows.map((row) =>
      row.interval
        ? { ...row, interval: { ...row.interval, high: { ...row.interval.low, figure: 'high' } } }
        : row,
    );
    const both = textsOf(draw({ ...chart, rows })).filter(({ also }) => also?.includes('high'));
    expect(both).toHaveLength(18);
  });

  it('shows bars alone where ranks were not drawn again', () => {
    const scene = draw(rankingOf('r', 8, false));
    expect(circlesOf(scene)).toEqual([]);
    expect(wordsOf(scene)).not.toContain('Range of ranks');
  });

  it('steps back for units without a rank, which have a dash and their score', () => {
    const texts = textsOf(draw(chart)).map(({ text }) => text);
    const at = texts.indexOf(nameOf(18)[1]);
    expect(texts[at - 1]).toBe('–');
    expect(texts[at + 1]).toBe('10.0');
  });

  it('fits 54 rows on a page', () => {
    expect(draw(rankingOf('r', 54, true)).height).toBeLessThanOrEqual(640);
  });

  it('may be parted between its rows where they are many, without an item on both sides', () => {
    const { breaks = [], items } = draw(rankingOf('r', 51, true));
    expect(breaks).toHaveLength(51);
    const spanOf = (item: (typeof items)[number]): [number, number] => {
      if (item.kind === 'rect') return [item.y, item.y + item.height];
      if (item.kind === 'line') return [Math.min(item.y1, item.y2), Math.max(item.y1, item.y2)];
      if (item.kind === 'circle') return [item.cy - item.r, item.cy + item.r];
      return item.kind === 'text' ? [item.y - 0.7 * item.size, item.y] : [0, 0];
    };
    for (const { y, item } of breaks) {
      expect(Math.max(...items.slice(0, item).map((above) => spanOf(above)[1]))).toBeLessThanOrEqual(
        y + 0.01,
      );
      expect(Math.min(...items.slice(item).map((below) => spanOf(below)[0]))).toBeGreaterThanOrEqual(
        y - 0.01,
      );
    }
    expect(draw(rankingOf('r', 26, true)).breaks).toBeUndefined();
  });
});
