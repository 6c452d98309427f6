import { expect, it } from 'vitest';
import { readUnit } from './read-unit.ts';

it.each([
  ['万亿元', 12],
  ['亿美元', 8],
  ['百万', 6],
  ['万人', 4],
  ['家', 0],
  ['US$ billion', 9],
  ['million', 6],
  ['%', 0],
])('reads the power of ten in %s', (label, power) => {
  expect(readUnit(label)).toEqual({ label, power });
});
