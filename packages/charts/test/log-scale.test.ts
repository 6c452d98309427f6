import { describe, expect, it } from 'vitest';
import { type CircleItem, drawChart, type TextItem } from '../src/index.ts';
import { adoption } from './sample-dots.ts';
import { market } from './sample-lines.ts';

const options = { locale: 'zh-CN', widthPt: 481 } as const;

describe('a log scale', () => {
  it('sets forecasts at equal ratios equally far apart', () => {
    const { items } = drawChart(market, options);
    const ticks = market.scale.ticks.slice(0, 5).map(({ figure }) => {
      const tick = items.find((item): item is TextItem => item.kind === 'text' && item.figure === figure);
      return tick?.y ?? Number.NaN;
    });
    const [first = 0, second = 0] = ticks;
    ticks.forEach((y, decade) => {
      expect(y - first).toBeCloseTo(decade * (second - first), 0);
    });
    expect(second).toBeLessThan(first);
  });

  it('sets each dot that stands alone where its value belongs', () => {
    const { items } = drawChart(adoption, options);
    const xOf = (figure: string) =>
      items.find((item): item is TextItem => item.kind === 'text' && item.figure === figure)?.x ?? Number.NaN;
    const [year, decade] = [xOf('charts.adoption.scale.4'), xOf('charts.adoption.scale.5')];
    const dots = items.filter((item): item is CircleItem => item.kind === 'circle');
    for (const months of [14, 42, 44, 50, 192, 900]) {
      const expected = year + Math.log10(months / 12) * (decade - year);
      expect(
        dots.some((dot) => Math.abs(dot.cx - expected) < 0.2),
        `${months} months`,
      ).toBe(true);
    }
  });
});
