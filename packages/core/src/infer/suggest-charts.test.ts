import { describe, expect, it } from 'vitest';
import { readFile } from '../read/read-file.ts';
import { inferTable } from './infer-table.ts';
import type { SuggestedChart } from './suggested-chart.ts';

function chartsOf(text: string): SuggestedChart[] {
  const [table] = readFile(new TextEncoder().encode(text), 'tables/data.csv').tables;
  if (!table) throw new Error('The text has no table.');
  return inferTable(table).charts;
}

const years = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `${from + at}年`);
const grid = (names: string[], periods: string[], cell: (name: number, period: number) => string) =>
  names.flatMap((name, n) => periods.map((period, p) => `${name},${period},${cell(n, p)}\n`)).join('');

describe('charts for a table', () => {
  it('names alone are bars, without the rows of totals', () => {
    expect(chartsOf('地区,金额\n北京,3亿元\n上海,2亿元\n合计,5亿元\n')).toEqual([
      { kind: 'bars', label: '地区', values: ['金额'], where: { 地区: ['北京', '上海'] } },
    ]);
  });

  it('bars have names rather than numbers beside them, where names tell the rows apart', () => {
    const rows = (names: string[]) => names.map((name, at) => `00000${at},${name},${at + 1}\n`).join('');
    expect(chartsOf(`证券代码,名称,市值\n${rows(['平安', '万科'])}`)).toEqual([
      { kind: 'bars', label: '名称', values: ['市值'] },
    ]);
    expect(chartsOf(`证券代码,名称,市值\n${rows(['平安', '平安'])}`)).toMatchObject([{ label: '证券代码' }]);
  });

  it('periods alone are columns', () => {
    expect(chartsOf('年份,销量\n2021年,3\n2022年,5\n2023年,4\n')).toEqual([
      { kind: 'columns', period: '年份', value: '销量' },
    ]);
  });

  it('names × periods are bars of the latest period and lines', () => {
    const text = `地区,年份,销量\n${grid(['北京', '上海'], years(2021, 2023), (n, p) => String(n + p + 1))}`;
    expect(chartsOf(text)).toEqual([
      { kind: 'bars', label: '地区', values: ['销量'], where: { 年份: ['2023年'] } },
      { kind: 'lines', series: '地区', period: '年份', value: '销量' },
    ]);
  });

  it('of many names and periods the lines are those that are largest, lately', () => {
    const names = ['甲', '乙', '丙', '丁', '戊'];
    const size = [3, 9, 1, 7, 5];
    const text = `地区,年份,销量\n${grid(names, years(2010, 2023), (n, p) => String((size[n] ?? 0) * 10 + p))}`;
    expect(chartsOf(text)[1]).toEqual({
      kind: 'lines',
      series: '地区',
      period: '年份',
      value: '销量',
      where: { 地区: ['乙', '丁', '戊'], 年份: years(2016, 2023) },
    });
  });

  it('a year that has just begun is not the one that bars show', () => {
    const names = ['甲', '乙', '丙', '丁', '戊'];
    const text = `地区,年份,销量\n${grid(names, years(2021, 2024), (n, p) => (p === 3 && n > 1 ? '' : String(n + 1)))}`;
    expect(chartsOf(text)[0]).toMatchObject({ kind: 'bars', where: { 年份: ['2023年'] } });
  });

  it.each([
    ['values below zero', '地区,增速\n北京,-1.5%\n上海,2%\n'],
    ['ranks', '地区,排名\n北京,1\n上海,2\n'],
    ['two currencies', '地区,金额\n北京,3亿元\n上海,2亿美元\n'],
    ['two units', '地区,数\n北京,3家\n上海,2吨\n'],
    ['two units of ranges', '地区,数\n北京,3~5家\n上海,2~4人\n'],
    ['a cell that is no number', `地区,数\n${[1, 2, 3, 4, 5, 6].map((n) => `r${n},${n}\n`).join('')}z,33O\n`],
    ['nothing but words', '地区,说明\n北京,好\n上海,更好\n'],
  ])('%s have none', (_, text) => {
    expect(chartsOf(text)).toEqual([]);
  });
});
