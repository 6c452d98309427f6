import { describe, expect, it } from 'vitest';
import {
  compoundRatePercent,
  divideDecimals,
  negate,
  subtractDecimals,
} from '../src/declared/derive/quotient.ts';
import { yearShape } from '../src/declared/derive/year-shape.ts';
import {
  addDecimals,
  compareDecimals,
  multiplyDecimals,
  roundDecimal,
  shiftDecimal,
} from '../src/normalize/decimal.ts';
import { readValue } from '../src/normalize/read-value.ts';
import { createRandom } from './pollute/random.ts';

describe('a quotient', () => {
  it.each([
    ['1', '3', 1, '0.3'],
    ['2', '3', 4, '0.6667'],
    ['1', '8', 2, '0.13'],
    ['-1', '8', 2, '-0.13'],
    ['1', '-8', 2, '-0.13'],
    ['0.25', '10', 1, '0.0'],
    ['-0.25', '10', 1, '0.0'],
    ['-1', '30', 0, '0'],
    ['0', '7', 2, '0.00'],
    ['100', '0.03', 0, '3333'],
    ['14100000000000000000000000000000001', '3', 0, '4700000000000000000000000000000000'],
    ['1.45', '1', 1, '1.5'],
    // Rounded twice it would be 0.5.
    ['0.449', '1', 0, '0'],
  ])('of %s and %s with %s decimals is %s', (a, b, digits, expected) => {
    expect(divideDecimals(a, b, digits)).toBe(expected);
  });

  it('is within half of its last place of the true one, whatever is divided', () => {
    const random = createRandom(7);
    const decimal = () => `${random.whole(1, 10 ** random.whole(1, 12))}.${random.whole(0, 999)}`;
    for (let turn = 0; turn < 500; turn += 1) {
      const [a, b, digits] = [decimal(), decimal(), random.whole(0, 6)];
      const quotient = divideDecimals(a, b, digits);
      const off = multiplyDecimals(subtractDecimals(multiplyDecimals(quotient, b), a), '2');
      const last = shiftDecimal(b, -digits);
      expect(compareDecimals(off.replace('-', ''), last), `${a} / ${b}`).toBeLessThanOrEqual(0);
    }
  });
});

describe('a compound rate', () => {
  it.each([
    // 1.1³ = 1.331, exactly.
    ['1000', '1331', 3, 1, '10.0'],
    ['1331', '1000', 3, 1, '-9.1'],
    ['100', '121', 2, 4, '10.0000'],
    // 0.9² = 0.81, exactly: nothing is cut off below it.
    ['100', '81', 2, 3, '-10.000'],
    ['100', '100', 7, 2, '0.00'],
    ['35371.3', '47353.7', 4, 1, '7.6'],
    ['1', '2', 1, 0, '100'],
    ['1', '2', 10, 6, '7.177346'],
    // A tie, away from zero on both sides: 1.0005² = 1.00100025; 0.9995² = 0.99900025.
    ['1', '1.00100025', 2, 1, '0.1'],
    ['1', '0.99900025', 2, 1, '-0.1'],
    ['1', '1.00100024', 2, 1, '0.0'],
    ['1', '0.99900026', 2, 1, '0.0'],
  ])('from %s to %s in %s years with %s decimals is %s', (first, last, years, digits, expected) => {
    expect(compoundRatePercent(first, last, years, digits)).toBe(expected);
  });

  it('agrees with floating point wherever that is certain', () => {
    const random = createRandom(8);
    for (let turn = 0; turn < 300; turn += 1) {
      const [first, last, years] = [random.whole(1, 1e6), random.whole(1, 1e6), random.whole(1, 40)];
      const rate = ((last / first) ** (1 / years) - 1) * 100;
      const got = compoundRatePercent(String(first), String(last), years, 3);
      expect(Math.abs(Number(got) - rate)).toBeLessThan(0.000_501);
    }
  });
});

it('a difference is exact, and zero has no sign', () => {
  expect(subtractDecimals('141', '25.0')).toBe('116.0');
  expect(subtractDecimals('0.1', '0.3')).toBe('-0.2');
  expect(subtractDecimals('0.30', '0.3')).toBe('0.00');
  expect([negate('0.0'), negate('-5'), negate('5')]).toEqual(['0.0', '5', '-5']);
  expect(addDecimals(roundDecimal('0.25', 1), '0')).toBe('0.3');
});

describe('the shape of a period', () => {
  const shapeOf = (cell: string) => {
    const { value } = readValue(cell, 'period');
    return value.type === 'period' ? yearShape(value) : undefined;
  };

  it.each([
    ['2022年', '2023年'],
    ['2022年上半年', '2023年上半年'],
    ['2022Q3', '2023Q3'],
    ['2023年2月', '2024年2月'],
    ['2022年1-2月', '2023年1-2月'],
    ['2023年1-2月', '2024年1-2月'],
    ['2023-05-03', '2024-05-03'],
    ['2023-02-28', '2024-02-28'],
  ])('is the same for %s and %s', (before, after) => {
    const [a, b] = [shapeOf(before), shapeOf(after)];
    expect(a?.shape).toBe(b?.shape);
    expect((b?.year ?? 0) - (a?.year ?? 0)).toBe(1);
  });

  it.each([
    ['2022年', '2023年上半年'],
    ['2022年上半年', '2023年1-6月'],
    ['2022年上半年', '2023年下半年'],
    ['2022年6月', '2023年7月'],
  ])('is another for %s and %s', (before, after) => {
    expect(shapeOf(before)?.shape).not.toBe(shapeOf(after)?.shape);
  });

  it('is none for a period of more than a year', () => {
    expect(shapeOf('2018-2023年')).toBeUndefined();
  });
});
