import { describe, expect, it } from 'vitest';
import { isEqual, round, shift } from './decimal.ts';

describe('decimal arithmetic', () => {
  it.each([
    ['14100000000', -9, '14.1'],
    ['12.30', 0, '12.3'],
    ['-0.5', 2, '-50'],
    ['7', -3, '0.007'],
    ['0', -8, '0'],
    ['-0', 0, '0'],
    ['9007199254740993', -1, '900719925474099.3'],
  ])('shifts %s by %i places', (value, power, shifted) => {
    expect(shift(value, power)).toBe(shifted);
  });

  it.each([
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['2.45', 1, '2.5'],
    ['1.005', 2, '1.01'],
    ['0.4', 0, '0'],
    ['-0.4', 0, '0'],
    ['9.99', 1, '10.0'],
    ['7', 2, '7.00'],
  ])('rounds %s to %i places, half away from zero', (value, places, rounded) => {
    expect(round(value, places)).toBe(rounded);
  });

  it('takes the same number for the same, however it is written, and no other', () => {
    expect(isEqual('7.50', '7.5')).toBe(true);
    expect(isEqual('007', '7')).toBe(true);
    expect(isEqual('0.1', '0.10000000000000001')).toBe(false);
  });

  it('refuses what is no plain decimal', () => {
    for (const value of ['1e5', '1,000', '', '.5', 'NaN'])
      expect(() => shift(value, 0)).toThrow('no plain decimal');
  });
});
