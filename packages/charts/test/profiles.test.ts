import type { Locale, ProfileCard, ProfileChart } from '@trifold/core';
import { describe, expect, it } from 'vitest';
import { drawChart, type RectItem, type Scene, type TextItem } from '../src/index.ts';
import { nameOf } from './sample-evaluations.ts';
import { base, label, mark, text } from './sample-parts.ts';

const width = 475;
const levels: [string, string][] = [
  ['可变革程度', 'Transformability of the industry as a whole'],
  ['变现潜力', 'Monetization potential'],
];

function cardOf(unit: number, more: Partial<ProfileCard> = {}): ProfileCard {
  const id = `e.u${unit}`;
  return {
    title: label(...nameOf(unit)),
    rank: { ...label(`${unit + 1}`, `${unit + 1}`), figure: `${id}.index_rank` },
    score: mark(`${id}.index`, 90 - unit, `${90 - unit}.0`, `${90 - unit}.0`),
    emphasis: 'second',
    levels: levels.map(([zh, en], at) => ({
      label: text(zh, en),
      bar: mark(`${id}.l${at}`, 80 - unit, `${80 - unit}.${at}`, `${80 - unit}.${at}`),
      rank: { ...label('2', '2'), figure: `${id}.l${at}_rank` },
    })),
    parts: ['a', 'b', 'c'].map((part, at) => ({
      label: text(`指标${part}`, `Indicator ${part}`),
      bar:
        at === 2 ? { missing: text('—', '—') } : mark(`${id}.${part}`, 9 + at, `${9 + at}.5`, `${9 + at}.5`),
    })),
    strengths: label('指标甲、指标乙', 'first, second'),
    weaknesses: label('指标丙', 'third'),
    ...more,
  };
}

function chartOf(cards: ProfileCard[]): ProfileChart {
  return {
    ...base('p'),
    kind: 'profiles',
    scores: { min: 0, max: 100 },
    points: { min: 0, max: 20 },
    heads: {
      score: text('得分', 'Score'),
      rank: text('排名', 'Rank'),
      parts: text('对总指数的贡献', 'Points of the index'),
      strengths: text('强项', 'Strengths'),
      weaknesses: text('弱项', 'Weaknesses'),
    },
    cards,
  };
}

const textsOf = ({ items }: Scene) => items.filter((item): item is TextItem => item.kind === 'text');
const rectsOf = ({ items }: Scene) => items.filter((item): item is RectItem => item.kind === 'rect');

describe('profiles of units', () => {
  it.each(['zh-CN', 'en'] satisfies Locale[])('write every figure and name of every card in %s', (locale) => {
    const cards = Array.from({ length: 7 }, (_, unit) => cardOf(unit));
    const scene = drawChart(chartOf(cards), { locale, widthPt: width });
    const figures = textsOf(scene).flatMap(({ figure }) => figure ?? []);
    for (const { rank, score, levels: rows, parts } of cards) {
      const marks = [
        rank,
        score,
        ...rows.flatMap(({ bar, rank: own }) => [bar, own]),
        ...parts.map(({ bar }) => bar),
      ];
      for (const item of marks) if ('figure' in item) expect(figures).toContain(item.figure);
    }
    const words = textsOf(scene)
      .map((item) => item.text)
      .join(' ');
    expect(words).toContain(locale === 'en' ? 'Strengths: first, second' : '强项：指标甲、指标乙');
    for (const { x, text: shown } of textsOf(scene)) expect(x, shown).toBeLessThanOrEqual(width);
  });

  it('bars keep their card’s room, and longer ones stand for more', () => {
    const scene = drawChart(chartOf([cardOf(0), cardOf(1)]), { locale: 'en', widthPt: width });
    const bars = rectsOf(scene).filter(({ height }) => height === 6.4);
    // Two cards with two levels and two known parts each.
    expect(bars).toHaveLength(8);
    for (const { x, width: length } of bars) expect(x + length).toBeLessThanOrEqual(width);
    expect(bars[3]?.width ?? 0).toBeGreaterThan(bars[2]?.width ?? 0);
  });

  it('a unit without rank has no badge, one without contributions no such bars', () => {
    const card = cardOf(0, { rank: { missing: text('—', '—') }, parts: [] });
    const scene = drawChart(chartOf([card]), { locale: 'en', widthPt: width });
    expect(textsOf(scene).map(({ figure }) => figure)).not.toContain('e.u0.index_rank');
    expect(textsOf(scene).map((item) => item.text)).not.toContain('Points of the index');
  });

  it('negative scores hang to the left of nought', () => {
    const low = cardOf(0, {
      levels: [{ label: text('甲', 'a'), bar: mark('n', -5, '-5', '−5'), rank: label('1', '1') }],
      parts: [],
    });
    const scene = drawChart(
      { ...chartOf([low]), scores: { min: -10, max: 10 } },
      { locale: 'en', widthPt: width },
    );
    const [bar] = rectsOf(scene).filter(({ height }) => height === 6.4);
    const nought = scene.items.find((item) => item.kind === 'line');
    expect(nought?.kind === 'line' && bar && Math.abs(bar.x + bar.width - nought.x1)).toBeLessThan(0.02);
  });
});
