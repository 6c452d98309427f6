import { expect, test } from 'vitest';
import { type CellType, readValue } from '../normalize/read-value.ts';
import type { Locale, SheetCell } from '../report/report.ts';
import type { Display } from './display.ts';
import { sheetCells } from './sheet-cells.ts';
import { sheetColumns } from './sheet-columns.ts';
import { unitHeader } from './unit-header.ts';

const locales: Locale[] = ['zh-CN', 'en'];
const unit = { 'zh-CN': '亿', en: 'billion' };
const title = { 'zh-CN': '金额', en: 'Amount' };

function sheet(display: Display, ...cells: string[]) {
  const options = display.currency === undefined ? {} : { currency: display.currency };
  const readings = cells.map((cell) => readValue(cell, display.type as CellType, options));
  const columns = sheetColumns(
    title,
    display,
    readings.map(({ value }) => value),
  );
  const rows = readings.map(({ value, place }) => sheetCells(value, place, display, columns, locales));
  return { columns, parts: columns.map(({ part }) => part), rows };
}

const empty: SheetCell = { type: 'empty' };

test('a column of one currency is one column with the unit in its header', () => {
  const { columns, rows } = sheet({ type: 'money', unit, currency: 'USD' }, '约141亿美元', '未公开');
  expect(columns).toEqual([
    { part: 'value', header: { 'zh-CN': '金额（亿美元）', en: 'Amount (US$ billion)' } },
  ]);
  expect(rows[0]).toEqual([
    {
      type: 'number',
      value: { 'zh-CN': '141', en: '14.1' },
      format: { 'zh-CN': '"约"#,##0', en: '"≈"#,##0.0' },
    },
  ]);
  expect(rows[1]).toEqual([{ type: 'empty', text: { 'zh-CN': '未公开', en: 'not disclosed' } }]);
});

test('mixed currencies get a column of their own', () => {
  const { columns, rows } = sheet({ type: 'money', unit }, '58.9亿元', '—');
  expect(columns.map(({ header }) => header.en)).toEqual(['Amount (billion)', 'Amount, currency']);
  expect(rows[0]?.[1]).toEqual({ type: 'text', value: { 'zh-CN': 'CNY', en: 'CNY' } });
  expect(rows[1]?.[1]).toEqual(empty);
});

test('ranges and lists have low, high and what is shown', () => {
  const { parts, rows } = sheet({ type: 'number', unit }, '70亿~650亿', '130亿, 70亿, 700亿', '1750亿');
  expect(parts).toEqual(['value', 'low', 'high', 'shown']);
  const numbers = rows.map((row) =>
    row.map((cell) => (cell.type === 'number' ? cell.value['zh-CN'] : cell.type)),
  );
  expect(numbers).toEqual([
    ['empty', '70', '650', 'text'],
    ['empty', '70', '700', 'text'],
    ['1750', 'empty', 'empty', 'text'],
  ]);
  expect(rows[0]?.[3]).toEqual({ type: 'text', value: { 'zh-CN': '70亿～650亿', en: '7–65 billion' } });
});

test('percentages are ratios with the digits of the text', () => {
  const { rows } = sheet({ type: 'percent' }, '-36.6%', '约40%', '约-4.0%');
  const cells = rows.map(([cell]) => (cell?.type === 'number' ? [cell.value.en, cell.format.en] : []));
  expect(cells).toEqual([
    ['-0.366', '0.0%'],
    ['0.4', '"≈"0%'],
    ['-0.04', '"≈"0.0%;"≈−"0.0%'],
  ]);
});

test('a period is shown and has its first and last day', () => {
  const { parts, rows } = sheet({ type: 'period' }, '2023年上半年');
  expect(parts).toEqual(['shown', 'start', 'end']);
  expect(rows[0]).toEqual([
    { type: 'text', value: { 'zh-CN': '2023年上半年', en: 'H1 2023' } },
    { type: 'date', value: '2023-01-01', format: 'yyyy-mm-dd' },
    { type: 'date', value: '2023-06-30', format: 'yyyy-mm-dd' },
  ]);
});

test('a duration has months only where they are exact', () => {
  const { columns, rows } = sheet({ type: 'duration' }, '2年6个月', '5天');
  expect(columns[1]?.header).toEqual({ 'zh-CN': '金额（月）', en: 'Amount (months)' });
  expect(rows[0]?.[1]).toMatchObject({ type: 'number', value: { en: '30' } });
  expect(rows[1]?.[1]).toEqual(empty);
});

test('headers name scale, currency and counted thing', () => {
  expect(unitHeader({ type: 'money', unit, currency: 'CNY' })).toEqual({
    'zh-CN': '亿元',
    en: 'RMB billion',
  });
  expect(unitHeader({ type: 'money', unit })).toEqual({ 'zh-CN': '亿', en: 'billion' });
  expect(
    unitHeader({
      type: 'number',
      unit: { 'zh-CN': '万', en: 'million' },
      measure: { 'zh-CN': '人', en: 'person|people' },
    }),
  ).toEqual({ 'zh-CN': '万人', en: 'million people' });
  expect(unitHeader({ type: 'percent' })).toBeUndefined();
  expect(unitHeader({ type: 'number' })).toBeUndefined();
});

test('a unit that only says the title again is left out of the header', () => {
  const display: Display = { type: 'number', measure: { 'zh-CN': '笔', en: 'deals' } };
  const deals = { 'zh-CN': '事件数', en: 'Deals' };
  expect(unitHeader(display, deals)).toEqual({ 'zh-CN': '笔', en: '' });
  expect(sheetColumns(deals, display, [])[0]?.header).toEqual({ 'zh-CN': '事件数（笔）', en: 'Deals' });
});

test('a negative number that rounds to nought has a format without a minus', () => {
  const { rows } = sheet({ type: 'number', digits: { 'zh-CN': 1, en: 1 } }, '-0.03', '-0.05', '约-0.04');
  const formats = rows.map(([cell]) => (cell?.type === 'number' ? cell.format.en : cell?.type));
  expect(formats).toEqual(['#,##0.0;#,##0.0', '#,##0.0', '"≈"#,##0.0;"≈"#,##0.0']);
});
