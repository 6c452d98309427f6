import { describe, expect, it } from 'vitest';
import { showNumber, toDecimal } from './show-number.ts';

describe('showNumber', () => {
  it.each([
    ['14.1', '"≈"#,##0.0', '≈14.1'],
    ['1234567.5', '#,##0', '1,234,568'],
    ['-1234.5', '#,##0.00', '-1,234.50'],
    ['-8', '0;"−"0', '−8'],
    ['0.366', '0.0%', '36.6%'],
    ['0.285', '0%', '29%'],
    ['2.5', '0', '3'],
    ['12', '0"家"', '12家'],
    ['0', '0.00', '0.00'],
    ['45291', 'yyyy-mm-dd', '2023-12-31'],
    ['1.5', 'General', '1.5'],
  ])('shows %s under %s as %s', (value, format, shown) => {
    expect(showNumber(value, format)).toBe(shown);
  });

  it.each(['[>9]0;0', '0.0E+00', '# ?/?', 'dd.mm.yyyy'])('does not guess at %s', (format) => {
    expect(() => showNumber('14.1', format)).toThrow(format.split(';')[0]);
  });
});

describe('toDecimal', () => {
  it('has the 15 digits that Excel keeps, in plain notation', () => {
    expect(toDecimal('1.41E10')).toBe('14100000000');
    expect(toDecimal('0.30000000000000004')).toBe('0.3');
    expect(toDecimal('-1e-7')).toBe('-0.0000001');
  });

  it('refuses what is no number', () => {
    for (const value of ['', ' ', 'x', 'NaN', '1e999'])
      expect(() => toDecimal(value)).toThrow('is no number');
  });
});
