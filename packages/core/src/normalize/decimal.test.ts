import { expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  fractionDigits,
  multiplyDecimals,
  roundDecimal,
  shiftDecimal,
  trimFraction,
} from './decimal.ts';

test('moving the point keeps every digit', () => {
  expect(shiftDecimal('1.2', 4)).toBe('12000');
  expect(shiftDecimal('1.50', 1)).toBe('15.0');
  expect(shiftDecimal('16', -2)).toBe('0.16');
  expect(shiftDecimal('-0.5', 8)).toBe('-50000000');
  expect(shiftDecimal('0.0', 3)).toBe('0');
});

test('moving the point there and back gives the same number, however long', () => {
  for (const value of ['0.07', '-141', '12345678901234567890.125', '5', '-0.001']) {
    for (let power = -30; power <= 30; power += 1) {
      expect(compareDecimals(shiftDecimal(shiftDecimal(value, power), -power), value)).toBe(0);
    }
  }
});

test('a half is rounded away from zero', () => {
  expect(roundDecimal('0.125', 2)).toBe('0.13');
  expect(roundDecimal('-2.5', 0)).toBe('-3');
  expect(roundDecimal('0.5', 0)).toBe('1');
  expect(roundDecimal('9.996', 2)).toBe('10.00');
  expect(roundDecimal('7', 1)).toBe('7.0');
});

test('what rounds to zero has no minus', () => {
  expect(roundDecimal('-0.04', 1)).toBe('0.0');
});

test('sums and products are exact where floats are not', () => {
  expect(addDecimals('0.1', '0.2')).toBe('0.3');
  expect(addDecimals('99999999999999999999', '1')).toBe('100000000000000000000');
  expect(multiplyDecimals('2.5', '12')).toBe('30.0');
  expect(multiplyDecimals('-1.1', '1.1')).toBe('-1.21');
});

test('order is by size, not by length', () => {
  expect(compareDecimals('10', '9.99')).toBe(1);
  expect(compareDecimals('-10', '-9')).toBe(-1);
  expect(compareDecimals('1.50', '1.5')).toBe(0);
});

test('zeros at the end go only when asked', () => {
  expect(trimFraction('7.50')).toBe('7.5');
  expect(trimFraction('-7.00')).toBe('-7');
  expect(trimFraction('700')).toBe('700');
  expect(fractionDigits('7.50')).toBe(2);
});
