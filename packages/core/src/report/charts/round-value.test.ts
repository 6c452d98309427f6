import { expect, it } from 'vitest';
import { roundDecimal } from './round-value.ts';

it('writes round numbers as exact decimals', () => {
  expect([
    roundDecimal(1, 9),
    roundDecimal(15, -1),
    roundDecimal(2, -3),
    roundDecimal(20, -1),
    roundDecimal(0, 5),
  ]).toEqual(['1000000000', '1.5', '0.002', '2', '0']);
});
