import { describe, expect, test } from 'vitest';
import { type CellType, readValue } from '../normalize/read-value.ts';
import type { Display } from './display.ts';
import { formatValue } from './format-value.ts';

const hundredMillions = { unit: { 'zh-CN': '亿', en: 'billion' } };

/** Shown in Chinese and in English: text and cell text of each. */
function shown(raw: string, display: Display): string[] {
  const options = display.currency === undefined ? {} : { currency: display.currency };
  const { value, place } = readValue(raw, display.type as CellType, options);
  return (['zh-CN', 'en'] as const).flatMap((locale) => {
    const { text, cellText } = formatValue(value, place, display, locale);
    return [text, cellText];
  });
}

describe('money', () => {
  const dollars: Display = { type: 'money', ...hundredMillions, currency: 'USD' };
  test.each([
    ['约141亿美元', '约141亿美元', '约141', 'about US$14.1 billion', '≈14.1'],
    ['42.5亿美元', '42.5亿美元', '42.5', 'US$4.25 billion', '4.25'],
    ['16.0亿美元', '16.0亿美元', '16.0', 'US$1.60 billion', '1.60'],
    ['70亿美元', '70亿美元', '70', 'US$7 billion', '7'],
    ['>$68.7B', '超过687亿美元', '超过687', 'over US$68.7 billion', '>68.7'],
    ['-5.5亿美元', '−5.5亿美元', '−5.5', '−US$0.55 billion', '−0.55'],
    ['1004亿美元', '1004亿美元', '1,004', 'US$100.4 billion', '100.4'],
  ])('%s in a column of dollars', (raw, ...wanted) => {
    expect(shown(raw, dollars)).toEqual(wanted);
  });

  test('keeps its currency in the cell where currencies are mixed', () => {
    expect(shown('58.9亿元', { type: 'money', ...hundredMillions })).toEqual([
      '58.9亿元',
      '58.9亿元',
      'RMB 5.89 billion',
      'RMB 5.89 billion',
    ]);
  });

  test('is rounded half away from zero to the declared decimals', () => {
    const rounded: Display = { ...dollars, digits: { 'zh-CN': 0, en: 1 } };
    expect(shown('42.5亿', rounded)).toEqual(['43亿美元', '43', 'US$4.3 billion', '4.3']);
  });
});

describe('numbers', () => {
  const scaled: Display = { type: 'number', ...hundredMillions };
  test.each([
    ['70亿~650亿', '70亿～650亿', '70～650', '7–65 billion', '7–65'],
    ['70亿, 130亿, 700亿', '70亿、130亿、700亿', '70、130、700', '7, 13 and 70 billion', '7, 13, 70'],
    ['超千亿', '超过1000亿', '超过1,000', 'over 100 billion', '>100'],
    ['1.5-10亿', '1.5亿～10亿', '1.5～10', '0.15–1 billion', '0.15–1'],
    ['未公开', '未公开', '未公开', 'not disclosed', 'not disclosed'],
    ['', '—', '—', '—', '—'],
  ])('%s', (raw, ...wanted) => {
    expect(shown(raw, scaled)).toEqual(wanted);
  });

  test('keep the counted thing that the cells of a range print', () => {
    const plain: Display = { type: 'number' };
    expect(shown('5~10人', plain)).toEqual(['5～10人', '5～10人', '5–10 people', '5–10 people']);
    expect(shown('20-30万人次', plain)[0]).toBe('200,000～300,000人次');
  });

  test('count things', () => {
    const companies: Display = { type: 'number', measure: { 'zh-CN': '家', en: 'company|companies' } };
    expect(shown('2,934', companies)).toEqual(['2,934家', '2,934', '2,934 companies', '2,934']);
    expect(shown('1', companies)[2]).toBe('1 company');
    expect(shown('近40', companies)).toEqual(['约40家', '约40', 'about 40 companies', '≈40']);
    expect(shown('约2,800万人', { type: 'number' })[2]).toBe('about 28,000,000 people');
  });

  test('without a place show the decimals that they have', () => {
    const value = { type: 'number', value: '10000000000' } as const;
    expect(formatValue(value, undefined, scaled, 'zh-CN').text).toBe('100亿');
  });
});

test('percentages have a true minus', () => {
  expect(shown('-36.6%', { type: 'percent' })).toEqual(['−36.6%', '−36.6%', '−36.6%', '−36.6%']);
  expect(shown('10%-20%', { type: 'percent' })).toEqual(['10%～20%', '10%～20%', '10–20%', '10–20%']);
  expect(shown('-5%~10%', { type: 'percent' })[2]).toBe('−5 to 10%');
  expect(shown('1.2个百分点', { type: 'points' })).toEqual([
    '1.2个百分点',
    '1.2',
    '1.2 percentage points',
    '1.2',
  ]);
});

test.each([
  ['2023年上半年', '2023年上半年', 'H1 2023'],
  ['2023年第一季度', '2023年第一季度', 'Q1 2023'],
  ['2023-05-03', '2023年5月3日', '3 May 2023'],
  ['2018-06', '2018年6月', 'Jun 2018'],
  ['2023', '2023年', '2023'],
  ['2028E', '2028年（预测）', '2028E'],
  ['2023年1-8月', '2023年1—8月', 'Jan–Aug 2023'],
  ['2018-2023年', '2018—2023年', '2018–2023'],
  ['2012年至2023年上半年', '2012年至2023年上半年', '2012 to H1 2023'],
  ['2023年5月至2024年6月', '2023年5月至2024年6月', 'May 2023 to Jun 2024'],
  ['2023年5月3日至2023年6月8日', '2023年5月3日至2023年6月8日', '3 May 2023 to 8 Jun 2023'],
])('the period %s', (raw, chinese, english) => {
  expect(shown(raw, { type: 'period' })).toEqual([chinese, chinese, english, english]);
});

test.each([
  ['2.5年', '2年6个月', '2 years 6 months'],
  ['1 year', '1年', '1 year'],
  ['5天', '5天', '5 days'],
  ['1.5小时', '1.5小时', '1.5 hours'],
  ['0.07 month', '0.07个月', '0.07 months'],
])('the duration %s', (raw, chinese, english) => {
  expect(shown(raw, { type: 'duration' })).toEqual([chinese, chinese, english, english]);
});
