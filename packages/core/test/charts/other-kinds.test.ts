import { describe, expect, it } from 'vitest';
import { chartSchema } from '../../src/manifest/chart.ts';
import { type CellInput, compose, missing, money, period } from './compose-sample.ts';

const dots = { kind: 'dots', label: 'name', value: 'size', scale: 'log' };

describe('composeChart, other kinds', () => {
  it('sorts bars by value and keeps printed ranks and missing ones', () => {
    const number = (value: string): CellInput => [{ type: 'number', value }, value];
    const { chart } = compose(
      {
        kind: 'bars',
        label: 'name',
        rank: 'rank',
        values: ['total'],
        sort: 'value',
        emphasis: { name: ['A'] },
      },
      [
        { name: 'A', rank: number('1'), total: number('79.02') },
        { name: 'B', rank: missing, total: number('90.63') },
        { name: 'C', rank: missing, total: missing },
      ],
    );
    if (chart.kind !== 'bars') throw new Error('another kind');
    expect(chart.rows.map((row) => row.label.text.en)).toEqual(['B', 'A', 'C']);
    expect(chart.rows.map((row) => row.emphasis)).toEqual(['second', 'main', 'second']);
    expect(chart.rows[0]?.rank).toEqual({ missing: { 'zh-CN': '未公开', en: '未公开' } });
    expect(chart.rows[1]?.rank).toMatchObject({ figure: 't.r0.rank' });
    expect(chart.max).toBe(90.63);
    expect(chart.statuses).toEqual(['reported', 'derived']);
    expect(chart.sources).toEqual(['S1', 'S2', 'S3', 'S4']);
  });

  it('draws lines over years, with estimates marked', () => {
    const { chart } = compose({ kind: 'lines', series: 'who', period: 'when', value: 'amount' }, [
      {
        who: 'a',
        when: period('2028-01-01', '2028-12-31', 'year', true),
        amount: money('276740000000', 'CNY'),
      },
      { who: 'a', when: period('2023-01-01', '2023-12-31', 'year'), amount: money('7930000000', 'CNY') },
      { who: 'b', when: period('2023-01-01', '2023-12-31', 'year'), amount: missing },
    ]);
    if (chart.kind !== 'lines') throw new Error('another kind');
    expect(chart.series[0]?.points.map(({ x, estimate }) => [x.at, estimate])).toEqual([
      [2023, false],
      [2028, true],
    ]);
    expect(chart.series[1]).toMatchObject({ points: [], missing: { en: '未公开' } });
    expect(chart.x.ticks.map((tick) => tick.at)).toEqual([2023, 2024, 2025, 2026, 2027, 2028]);
    expect(chart.scale).toMatchObject({ min: 0, max: 300e9 });
  });

  it('leaves eras open where no bound is given', () => {
    const { chart } = compose({ kind: 'strip', label: 'era', start: 'from', end: 'to' }, [
      { era: 'first', from: missing, to: period('2010-01-01', '2010-12-31', 'year') },
      { era: 'second', from: period('2011-01-01', '2011-12-31', 'year'), to: missing },
    ]);
    if (chart.kind !== 'strip') throw new Error('another kind');
    expect(chart.spans.map(({ start, end }) => [start?.at ?? null, end?.at ?? null])).toEqual([
      [null, 2010],
      [2011, null],
    ]);
    expect(chart.min).toBeLessThan(2010);
    expect(chart.max).toBeGreaterThan(2011);
  });

  it('keeps heads in line where a lane lacks one, and several boxes under one', () => {
    const { chart } = compose({ kind: 'flow', lane: 'lane', head: 'head', node: 'node' }, [
      { lane: 'A', head: 'up', node: 'data' },
      { lane: 'A', head: 'down', node: 'use' },
      { lane: 'B', head: 'down', node: 'consumer' },
      { lane: 'B', head: 'down', node: 'industry' },
    ]);
    if (chart.kind !== 'flow') throw new Error('another kind');
    expect(chart.lanes.map((lane) => lane.cells.map((cards) => cards.length))).toEqual([
      [1, 1],
      [0, 2],
    ]);
  });

  it('marks tiles whose lines are all missing', () => {
    const { chart } = compose({ kind: 'tiles', group: 'side', tile: 'what', lines: ['company'] }, [
      { side: 'C', what: 'text', company: missing },
      { side: 'C', what: 'image', company: 'X' },
      { side: 'C', what: 'image', company: 'X' },
    ]);
    if (chart.kind !== 'tiles') throw new Error('another kind');
    expect(
      chart.groups[0]?.tiles.map(({ missing: none, lines }) => [none, lines.map(({ text }) => text.en)]),
    ).toEqual([
      [true, ['未公开']],
      [false, ['X']],
    ]);
  });

  it('reports fields that the table lacks and conditions that select nothing', () => {
    const row = { name: 'A', size: money('5', 'USD') };
    expect(compose({ ...dots, label: 'nmae' }, [row]).findings.map(({ code }) => code)).toEqual([
      'chart-unknown-field',
    ]);
    expect(compose({ ...dots, where: { name: ['Z'] } }, [row]).findings.map(({ code }) => code)).toEqual([
      'chart-empty',
    ]);
  });

  it('refuses unknown keys in the entry', () => {
    expect(
      chartSchema.safeParse({ ...dots, id: 'c', table: 't', title: {}, subtitle: {}, alt: {}, colour: 'red' })
        .success,
    ).toBe(false);
  });
});
