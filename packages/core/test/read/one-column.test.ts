import { expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

it.each([
  ['in the middle', ['name', 'Alice', 'Bob', 'Smith, John', 'Dora', 'Eve', 'Fay'], 4],
  ['of Chinese', ['公司名称', '百度', '阿里巴巴', '腾讯,控股', '字节跳动'], 4],
  ['at the end', ['name', 'Alice', 'Bob', 'Dora', 'Eve', 'Smith, John'], 6],
  ['on the second line', ['name', 'Smith, John', 'Alice', 'Bob', 'Dora'], 2],
])('one line with a comma %s leaves a list of one column', (_, lines, line) => {
  const { tables, codes } = readLines(lines);
  expect(tables).toEqual([lines.map((text) => [text])]);
  expect(codes).toEqual([`extra-cell:${line}`]);
});

it('a few lines with commas, not side by side, leave a list of one column', () => {
  const lines = ['name', 'Alice', 'Smith, John', 'Bob', 'Dora', 'Doe, Jane', 'Eve', 'Fay'];
  expect(readLines(lines).tables).toEqual([lines.map((text) => [text])]);
});

it('a small table among long notes stays a table', () => {
  const { tables, preamble, notes } = readLines([
    'Sales',
    'Third quarter',
    'Provisional',
    'region,amount',
    'north,1',
    'south,2',
    'Source: own figures',
    'Checked twice',
    'Not rounded',
  ]);
  expect(tables).toEqual([
    [
      ['region', 'amount'],
      ['north', '1'],
      ['south', '2'],
    ],
  ]);
  expect(preamble).toEqual([1, 2, 3]);
  expect(notes).toEqual([7, 8, 9]);
});

it('a mark for a missing value may begin a text with a comma', () => {
  const { tables, rejects } = readLines([
    '省份',
    '福建省',
    '暂无',
    '湖北省',
    '暂无, Ltd',
    '四川省',
    '上海市',
  ]);
  expect(rejects).toEqual([]);
  expect(tables[0]).toContainEqual(['暂无, Ltd']);
});

it('many cells in several lines make a table, however many lines of texts stand beside them', () => {
  const rows = Array.from({ length: 4 }, (_, at) => `${at},18:12:0${at},是,否,否,好`);
  const { tables } = readLines([
    '序号,时间,付费,使用,数量,备注',
    ...rows,
    ...Array.from({ length: 6 }, () => '响应快'),
  ]);
  expect(tables[0]?.[0]).toEqual(['序号', '时间', '付费', '使用', '数量', '备注']);
});
