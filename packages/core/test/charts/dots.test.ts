import { describe, expect, it } from 'vitest';
import { type CellInput, compose, missing, money, months } from './compose-sample.ts';

const dots = { kind: 'dots', label: 'name', value: 'size', scale: 'log' };

describe('composeChart dots', () => {
  it('puts durations on a scale of months, between landmarks that are figures', () => {
    const { chart, figures, findings } = compose({ ...dots, sort: 'value' }, [
      { name: 'Slow', size: months('24', 'month', '2年') },
      { name: 'Fast', size: months('5', 'day', '5天') },
    ]);
    if (chart.kind !== 'dots') throw new Error('another kind');
    expect(findings).toEqual([]);
    expect(chart.groups[0]?.rows.map((row) => row.label.text.en)).toEqual(['Fast', 'Slow']);
    expect(chart.groups[0]?.rows[0]?.marks[0]?.mark.at).toBeCloseTo(5 / 30.4375, 9);
    expect(chart.scale.ticks.map((tick) => tick.text['zh-CN'])).toEqual(['1天', '1个月', '1年', '10年']);
    expect(chart.scale.ticks.map((tick) => tick.figure)).toEqual(figures.map((figure) => figure.id));
    expect(figures[0]).toMatchObject({
      id: 'charts.c.scale.1',
      status: 'derived',
      provenance: { rules: ['scale tick'] },
    });
  });

  it('joins rows of one label, keeps ranges and lists, and says what is missing', () => {
    const { chart } = compose({ ...dots, series: 'by' }, [
      { name: 'A', by: 'x', size: [{ type: 'range', of: 'number', min: '7', max: '65' }, '7–65'] },
      { name: 'A', by: 'y', size: missing },
      { name: 'B', by: 'x', size: [{ type: 'list', of: 'number', values: ['70', '7'] }, '7, 70'] },
      { name: 'C', by: 'x', size: missing },
    ]);
    if (chart.kind !== 'dots') throw new Error('another kind');
    const [a, b, c] = chart.groups[0]?.rows ?? [];
    expect(a?.ranges[0]).toMatchObject({ low: 7, high: 65, stops: [], figure: 't.r0.size' });
    expect(a?.missing).toBeUndefined();
    expect(b?.ranges[0]?.stops).toEqual([7, 70]);
    expect(c).toMatchObject({ marks: [], ranges: [], missing: { 'zh-CN': '未公开' } });
    expect(chart.series.map((series) => series.id)).toEqual(['x', 'y']);
  });

  it('words powers of ten in each language at their own size', () => {
    const number = (value: string): CellInput => [{ type: 'number', value }, value];
    const { chart } = compose(dots, [
      { name: 'A', size: number('117000000') },
      { name: 'B', size: number('175000000000') },
    ]);
    if (chart.kind !== 'dots') throw new Error('another kind');
    expect(chart.scale.ticks.map((tick) => tick.text.en)).toEqual([
      '100 million',
      '1 billion',
      '10 billion',
      '100 billion',
    ]);
    expect(chart.scale.ticks[3]?.text['zh-CN']).toMatch(/^1,?000亿$/);
  });

  it('refuses two currencies on one scale, with the line of the second', () => {
    const { findings } = compose(dots, [
      { name: 'A', size: money('5', 'USD') },
      { name: 'B', size: money('5', 'CNY') },
    ]);
    expect(findings).toMatchObject([
      { code: 'chart-mixed-units', severity: 'error', file: 'tables/t.csv', line: 3 },
    ]);
  });

  it('refuses zero on a log scale', () => {
    const { findings } = compose(dots, [{ name: 'A', size: [{ type: 'number', value: '0' }, '0'] }]);
    expect(findings[0]?.code).toBe('chart-below-scale');
  });
});
