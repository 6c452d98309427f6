import { expect, it } from 'vitest';
import { numbersInText } from './numbers-in-text.ts';

it.each([
  ['约141亿美元', [['14100000000', 8]]],
  ['about US$14.1 billion', [['14100000000', 8]]],
  [
    '70亿～650亿',
    [
      ['7000000000', 8],
      ['65000000000', 8],
    ],
  ],
  [
    'US$7–65 billion',
    [
      ['7000000000', 9],
      ['65000000000', 9],
    ],
  ],
  [
    '7, 13 and 70 billion',
    [
      ['7000000000', 9],
      ['13000000000', 9],
      ['70000000000', 9],
    ],
  ],
  ['−36.6%', [['-36.6', -1]]],
  ['1,234家', [['1234', 0]]],
  ['1.5万亿元', [['1500000000000', 11]]],
  ['RMB 58.9 million', [['58900000', 5]]],
])('reads the numbers in %s', (text, expected) => {
  expect(numbersInText(text).map(({ value, place }) => [value, place])).toEqual(expected);
});
