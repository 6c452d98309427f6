import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CellType, readValue } from '../src/normalize/read-value.ts';
import type { Value } from '../src/normalize/value.ts';

/** What cells are made of, put together without sense: most are misprints, and some mean something. */
const pieces = [
  ...'0123456789'.split(''),
  ...'０５９'.split(''),
  ...[
    '12',
    '2023',
    '1,234',
    '.5',
    '.50',
    ',',
    '，',
    '.',
    '．',
    ' ',
    '\u00a0',
    "'",
    '’',
    '-',
    '−',
    '–',
    '—',
    '+',
  ],
  ...[
    '~',
    '～',
    '至',
    '到',
    '(',
    ')',
    '（',
    '）',
    '%',
    '％',
    '‰',
    'pp',
    'bp',
    '个百分点',
    '成',
    '万',
    '亿',
    '千',
    '百',
  ],
  ...[
    '兆',
    '万亿',
    '元',
    '美元',
    '$',
    '¥',
    '€',
    'RMB',
    'USD',
    'bn',
    'm',
    'k',
    'B',
    'million',
    '人',
    '家',
    '倍',
  ],
  ...[
    '约',
    '近',
    '超过',
    '不足',
    '以上',
    '以下',
    '左右',
    '余',
    '多',
    '>',
    '≥',
    '<',
    '＜',
    '负',
    '个',
    'e',
    'E5',
  ],
  ...['年', '月', '日', 'Q', 'H', '/', ':', '：', '\u200b', '*', '#', 'O', 'l', '▲', '上半年', '季度'],
];
const cell = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map((parts) => parts.join(''));
const types: (CellType | undefined)[] = [undefined, 'number', 'percent', 'points', 'money', 'range'];

/** The digits that say something: without zeros in front and behind, as scales add and take only those. */
function significant(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll('\u200b', '')
    .replace(/e[-+−]?\d+/i, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}

function nonZero(text: string): string {
  return significant(text).replaceAll('0', '');
}

function numbersOf(value: Value): string[] {
  switch (value.type) {
    case 'number':
    case 'percent':
    case 'points':
    case 'money':
      return [value.value];
    case 'range':
      return [value.min, value.max];
    default:
      return [];
  }
}

test('a number that is read has the digits of its cell, no more and no fewer', () => {
  let read = 0;
  fc.assert(
    fc.property(cell, fc.constantFrom(...types), (raw, type) => {
      const { value } = readValue(raw, type);
      const numbers = numbersOf(value);
      // An implied one, as of 百元以上, has its own lists.
      if (numbers.length === 0 || !/[\d０-９]/.test(raw)) return;
      read += 1;
      for (const number of numbers) expect(number, raw).toMatch(/^(?!-0*\.?0*$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
      // So have scales in steps: 1万2千.
      if (/(?:[千百万亿成]\D*\d.*[千百万亿成])/.test(raw) && numbers.length === 1) return;
      if (numbers.length === 2) expect(nonZero(numbers.join('~')), raw).toBe(nonZero(raw));
      else expect(significant(numbers[0] ?? ''), raw).toBe(significant(raw));
    }),
    { numRuns: Number(process.env.TRIFOLD_RUNS ?? 20_000) },
  );
  expect(read).toBeGreaterThan(100);
}, 300_000);
