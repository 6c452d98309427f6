import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareDecimals, roundDecimal, shiftDecimal } from './decimal.ts';
import { type CellType, readValue } from './read-value.ts';

const cellsFile = new URL('../../../../../shared/values/cells.json', import.meta.url);
const compactFile = new URL('../../../../../shared/values/cldr_compact_zh.json', import.meta.url);

interface Cell {
  id: string;
  input: string;
  as?: CellType;
  expect: { type: string };
}

test.skipIf(!existsSync(cellsFile))('every cell of the list of 180 becomes what it must', () => {
  const cells = JSON.parse(readFileSync(cellsFile, 'utf8')) as Cell[];
  expect(cells).toHaveLength(180);
  for (const cell of cells) {
    const { value } = readValue(cell.input, cell.as);
    if (cell.expect.type === 'flagged') {
      expect.soft(value, cell.id).toMatchObject({ type: 'flagged', value: cell.input });
    } else {
      expect.soft(value, `${cell.id} ${cell.input}`).toEqual(cell.expect);
    }
  }
});

test.skipIf(!existsSync(compactFile))('large numbers as CLDR writes them in Chinese read back', () => {
  const { cases } = JSON.parse(readFileSync(compactFile, 'utf8')) as {
    cases: { value: number; zh_CN: string; zh_CN_long: string; zh_TW: string }[];
  };
  for (const { value, zh_CN, zh_CN_long, zh_TW } of cases) {
    for (const text of [zh_CN, zh_CN_long, zh_TW]) {
      const reading = readValue(text);
      const place = reading.place ?? 0;
      const wanted = shiftDecimal(
        roundDecimal(shiftDecimal(BigInt(Math.trunc(value)).toString(), -place), 0),
        place,
      );
      const number = reading.value.type === 'number' ? reading.value.value : 'none';
      expect.soft(compareDecimals(number, Number.isInteger(value) ? wanted : String(value)), text).toBe(0);
    }
  }
});

function cellValue(raw: string, type?: CellType, currency?: string) {
  return readValue(raw, type, currency === undefined ? {} : { currency }).value;
}

describe('numbers', () => {
  test('keep their digits, at any length', () => {
    expect(cellValue('1.50')).toEqual({ type: 'number', value: '1.50' });
    expect(cellValue('99999999999999999999', 'number')).toEqual({
      type: 'number',
      value: '99999999999999999999',
    });
    expect(cellValue('-0', 'number')).toEqual({ type: 'number', value: '0' });
  });

  test('are scaled exactly', () => {
    expect(cellValue('1.17亿', 'number')).toEqual({ type: 'number', value: '117000000' });
    expect(cellValue('1.8万亿')).toEqual({ type: 'number', value: '1800000000000' });
    expect(cellValue('１．２万')).toEqual({ type: 'number', value: '12000' });
    expect(cellValue('1.1B', 'number')).toEqual({ type: 'number', value: '1100000000' });
  });

  test('carry qualifiers', () => {
    expect(cellValue('逾1200')).toEqual({ type: 'number', value: '1200', op: '>' });
    expect(cellValue('超千亿', 'number')).toEqual({ type: 'number', value: '100000000000', op: '>' });
    expect(cellValue('100多家')).toEqual({ type: 'number', value: '100', op: '>', unit: '家' });
    expect(cellValue('不超过30', 'number')).toEqual({ type: 'number', value: '30', op: '<=' });
    expect(cellValue('约30以上', 'number')).toMatchObject({ type: 'flagged', why: 'it has two qualifiers' });
  });

  test('may be ranges and lists in one cell', () => {
    const range = { type: 'range', of: 'number', min: '7000000000', max: '65000000000' };
    expect(cellValue('70亿～650亿', 'number')).toEqual(range);
    expect(cellValue('7B-65B', 'number')).toEqual(range);
    const list = { type: 'list', of: 'number', values: ['7000000000', '13000000000', '70000000000'] };
    expect(cellValue('70亿, 130亿, 700亿', 'number')).toEqual(list);
    expect(cellValue('70亿、130亿、700亿', 'number')).toEqual(list);
    expect(cellValue('30亿&70亿', 'number')).toMatchObject({
      type: 'list',
      values: ['3000000000', '7000000000'],
    });
  });

  test.each([
    '~30x',
    '00123',
    '5m',
    '40GB',
    '70, 130',
    '9,5',
    '713752e1',
    '12.3%',
    '5亿元',
    '数千',
    '-5-10',
    '100-1亿',
  ])('are not guessed from %s', (raw) => {
    expect(cellValue(raw, 'number')).toMatchObject({ type: 'flagged', value: raw });
  });
});

describe('money', () => {
  test('has the currency that is printed', () => {
    expect(cellValue('约141亿美元', 'money')).toEqual({
      type: 'money',
      value: '14100000000',
      currency: 'USD',
      op: '~',
    });
    expect(cellValue('> $68.7B', 'money')).toEqual({
      type: 'money',
      value: '68700000000',
      currency: 'USD',
      op: '>',
    });
    expect(cellValue('$14.1 billion')).toEqual({ type: 'money', value: '14100000000', currency: 'USD' });
    expect(cellValue('1.15万亿元', 'money')).toEqual({
      type: 'money',
      value: '1150000000000',
      currency: 'CNY',
    });
    expect(cellValue('5-10亿美元', 'money')).toMatchObject({
      of: 'money',
      min: '500000000',
      max: '1000000000',
      currency: 'USD',
    });
  });

  test('takes the currency of its column only where it has none', () => {
    expect(cellValue('42.5亿', 'money', 'USD')).toEqual({
      type: 'money',
      value: '4250000000',
      currency: 'USD',
    });
    expect(cellValue('42.5亿', 'money')).toMatchObject({ type: 'flagged', why: 'it has no currency' });
    expect(cellValue('5亿元', 'money', 'USD')).toMatchObject({
      why: 'its currency is CNY in a column of USD',
    });
  });

  test('says which letter looks like a digit', () => {
    expect(cellValue('约14l亿美元', 'money')).toMatchObject({
      type: 'flagged',
      why: '"l" looks like the digit 1',
    });
  });
});

test('percentages and points are kept apart', () => {
  expect(cellValue('−36.6%', 'percent')).toEqual({ type: 'percent', value: '-36.6' });
  expect(cellValue('+113 %', 'percent')).toEqual({ type: 'percent', value: '113' });
  expect(cellValue('25bp', 'points')).toEqual({ type: 'points', value: '0.25' });
  expect(cellValue('0.366', 'percent')).toMatchObject({ why: 'it has no percent sign' });
  expect(cellValue('1.2%', 'points')).toMatchObject({ type: 'flagged' });
});

test('durations count years as months and leave hours and days as they are', () => {
  const months = (value: string) => ({ type: 'duration', value, unit: 'month' });
  expect(cellValue('2年6个月', 'duration')).toEqual(months('30'));
  expect(cellValue('2.5年', 'duration')).toEqual(months('30'));
  expect(cellValue('3 years 7 months', 'duration')).toEqual(months('43'));
  expect(cellValue('3 y 7 m', 'duration')).toEqual(months('43'));
  expect(cellValue('1.5小时', 'duration')).toEqual({ type: 'duration', value: '1.5', unit: 'hour' });
  expect(cellValue('5天')).toEqual({ type: 'duration', value: '5', unit: 'day' });
  expect(cellValue('2年3天', 'duration')).toMatchObject({ type: 'flagged' });
  expect(cellValue('2月', 'duration')).toMatchObject({ type: 'flagged' });
});

test('a qualifier or a second part leaves no doubt that years are counted, a bare number of two digits does', () => {
  const months = (value: string, op?: string) => ({
    type: 'duration',
    value,
    unit: 'month',
    ...(op ? { op } : {}),
  });
  expect(cellValue('10年以上')).toEqual(months('120', '>='));
  expect(cellValue('3个月以上')).toEqual(months('3', '>='));
  expect(cellValue('超过10年')).toEqual(months('120', '>'));
  expect(cellValue('10年6个月')).toEqual(months('126'));
  for (const cell of ['10年', '2010年以上', '近10年'])
    expect(cellValue(cell).type, cell).not.toBe('duration');
});

test('a range of durations is text alone, and is told in a column of durations', () => {
  for (const cell of ['3-6个月', '5～10年', '1年至2年']) {
    expect(cellValue(cell)).toEqual({ type: 'text', value: cell });
    expect(cellValue(cell, 'duration')).toMatchObject({ why: 'a range of durations is not read' });
  }
  expect(cellValue('三到五', 'duration')).toMatchObject({ why: 'it is not a duration' });
});

describe('periods', () => {
  test.each([
    ['2023年上半年', '2023-01-01', '2023-06-30', 'half'],
    ['2019年第一季度', '2019-01-01', '2019-03-31', 'quarter'],
    ['2023年1-9月', '2023-01-01', '2023-09-30', 'ytd'],
    ['2012—2023年上半年', '2012-01-01', '2023-06-30', 'span'],
    ['2012年至2023年上半年', '2012-01-01', '2023-06-30', 'span'],
    ['2024年2月', '2024-02-01', '2024-02-29', 'month'],
    ['Nov 30, 2022', '2022-11-30', '2022-11-30', 'day'],
    ['2023', '2023-01-01', '2023-12-31', 'year'],
  ])('%s', (raw, start, end, grain) => {
    expect(cellValue(raw, 'period')).toEqual({ type: 'period', start, end, grain });
  });

  test('may be forecasts', () => {
    expect(cellValue('2028年（预测）', 'period')).toMatchObject({
      start: '2028-01-01',
      grain: 'year',
      estimate: true,
    });
    expect(cellValue('2024年E', 'period')).toMatchObject({ grain: 'year', estimate: true });
  });

  test.each(['2023年12月前', 'FY2023', '2023-02-30', '2023.1', '2023年底', '2021-2014', '03/04/2023'])(
    'are not guessed from %s',
    (raw) => {
      expect(cellValue(raw, 'period')).toMatchObject({ type: 'flagged', value: raw });
    },
  );
});

test('what is missing says why, in text as elsewhere', () => {
  expect(cellValue('未公开', 'number')).toEqual({ type: 'missing', reason: 'undisclosed' });
  expect(cellValue('——', 'text')).toEqual({ type: 'missing', reason: 'dash' });
  expect(cellValue('NA', 'text')).toEqual({ type: 'text', value: 'NA' });
  expect(readValue('#REF!', 'number')).toMatchObject({
    value: { reason: 'error' },
    remark: 'spreadsheet-error',
  });
});

test('only real web addresses are links', () => {
  expect(cellValue('https://example.org/a?b=1', 'url')).toEqual({
    type: 'text',
    value: 'https://example.org/a?b=1',
  });
  expect(cellValue('javascript:alert(1)', 'url')).toMatchObject({ type: 'flagged' });
});

test('yes and no, where a column says so', () => {
  expect(cellValue('是', 'boolean')).toEqual({ type: 'boolean', value: true });
  expect(cellValue('0', 'boolean')).toEqual({ type: 'boolean', value: false });
  expect(cellValue('是')).toEqual({ type: 'text', value: '是' });
  expect(cellValue('也许', 'boolean')).toMatchObject({ type: 'flagged' });
});

test.each(['GPT-4', '5G', '1080P', '10K', 'H2O', '400-820-8820', '3:1', '前10%的用户', '〇'])(
  '%s alone is text',
  (raw) => {
    expect(cellValue(raw)).toEqual({ type: 'text', value: raw });
  },
);

test.each(['21年', '5-10', '2018~2023', '=5', '①', '½', '١٢٣', '1234567890123456'])(
  '%s alone is not decided',
  (raw) => {
    expect(cellValue(raw)).toMatchObject({ type: 'flagged', value: raw });
  },
);

test('a cell says what was done to it, in order', () => {
  expect(readValue(' 约１４１亿美元', 'money').rules).toEqual([
    'trim',
    'fullwidth-digits',
    'qualifier-约',
    'scale-亿',
    'currency-美元',
  ]);
  expect(readValue('1,234', 'number').rules).toEqual(['grouping']);
  expect(readValue('1２', 'number').remark).toBe('mixed-width');
  expect(readValue('1\u200b000').remark).toBe('zero-width');
});

test('the place is that of the last digit that must stay visible', () => {
  const placeOf = (raw: string) => readValue(raw, 'number').place;
  expect(placeOf('16.0亿')).toBe(7);
  expect(placeOf('141亿')).toBe(8);
  expect(placeOf('70亿')).toBe(9);
  expect(placeOf('70亿~65.5亿')).toBeUndefined();
  expect(placeOf('6.5亿~70亿')).toBe(7);
  expect(placeOf('12.50')).toBe(-2);
  expect(placeOf('0')).toBe(0);
});

test('endless cells are refused quickly', () => {
  const started = performance.now();
  for (const character of ['9', ' ', '万', '约', '(', 'a', '一', '1,']) {
    const cell = character.repeat(100_000);
    for (const type of [undefined, 'number', 'money', 'period', 'duration', 'text'] as const)
      readValue(cell, type);
  }
  expect(performance.now() - started).toBeLessThan(1000);
  expect(cellValue('9'.repeat(100_000))).toMatchObject({
    type: 'flagged',
    why: 'it is too long for a number',
  });
});
