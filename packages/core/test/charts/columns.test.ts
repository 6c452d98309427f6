import { describe, expect, it } from 'vitest';
import { compose, missing, money, period } from './compose-sample.ts';

describe('composeChart columns', () => {
  const columns = { kind: 'columns', period: 'when', value: 'amount', series: 'vintage', columns: ['old'] };

  it('orders periods, tells columns from markers and ties remarks to periods', () => {
    const { chart, findings } = compose(
      { ...columns, remarks: [{ period: '2022-01-01', text: { en: 'a dip' } }] },
      [
        { when: period('2023-01-01', '2023-12-31', 'year'), vintage: 'new', amount: money('9', 'USD') },
        { when: period('2022-01-01', '2022-12-31', 'year'), vintage: 'old', amount: money('4', 'USD') },
        { when: period('2023-01-01', '2023-12-31', 'year'), vintage: 'old', amount: missing },
      ],
    );
    if (chart.kind !== 'columns') throw new Error('another kind');
    expect(findings).toEqual([]);
    expect(chart.periods.map(({ label }) => label.text.en)).toEqual(['2022-01-01', '2023-01-01']);
    expect(chart.series.map(({ id, style }) => [id, style])).toEqual([
      ['old', 'column'],
      ['new', 'marker'],
    ]);
    expect(chart.series[0]?.points[1]).toEqual({ missing: { 'zh-CN': '未公开', en: '未公开' } });
    expect(chart.series[1]?.points[0]).toBeNull();
    expect(chart.remarks).toEqual([{ period: 0, text: { en: [{ text: 'a dip' }] } }]);
    expect(chart.max).toBe(9);
  });

  it('groups quarters under their year', () => {
    const { chart, figures } = compose({ ...columns, columns: undefined }, [
      { when: period('2022-10-01', '2022-12-31', 'quarter'), vintage: 'old', amount: money('4', 'USD') },
      { when: period('2023-01-01', '2023-03-31', 'quarter'), vintage: 'old', amount: money('4', 'USD') },
    ]);
    if (chart.kind !== 'columns') throw new Error('another kind');
    expect(chart.periods.map(({ label, group }) => [label.text.en, group?.text.en])).toEqual([
      ['Q4', '2022'],
      ['Q1', '2023'],
    ]);
    expect(new Set(figures.map((figure) => figure.id)).size).toBe(4);
  });

  it('refuses two values for one place, and remarks on periods that are not there', () => {
    const row = {
      when: period('2022-01-01', '2022-12-31', 'year'),
      vintage: 'old',
      amount: money('4', 'USD'),
    };
    const { findings } = compose({ ...columns, remarks: [{ period: '1999', text: { en: 'x' } }] }, [
      row,
      row,
    ]);
    expect(findings.map((finding) => finding.code)).toEqual(['chart-double-point', 'chart-unknown-period']);
  });
});
