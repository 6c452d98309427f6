import { expect, it } from 'vitest';
import { isTotalWord, totalLevel } from './total-words.ts';

it.each([
  ['合计', 1],
  ['合 计', 1],
  ['合计（万元）', 1],
  ['全市合计', 1],
  ['全省合计(万元)', 1],
  ['各地区合计', 1],
  ['以上合计', 1],
  ['本页小计', 0],
  ['小 计', 0],
  ['Sub-total', 0],
  ['全国总计', 2],
  ['总计：', 2],
  ['Grand total', 2],
  ['Overall total', 1],
  ['Total (all regions)', 1],
])('%s names a total, of level %i', (cell, level) => {
  expect(isTotalWord(cell)).toBe(true);
  expect(totalLevel(['x', cell])).toBe(level);
});

it.each([
  '合计数据公司',
  '全聚德',
  '总计划',
  '进出口合计',
  '本田',
  'Total factor productivity',
  'Totalenergies',
  '全国',
  '',
])('"%s" names none', (cell) => {
  expect(isTotalWord(cell)).toBe(false);
});
