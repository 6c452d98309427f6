import { describe, expect, it } from 'vitest';
import { breakLines } from './break-lines.ts';
import { dateSerial } from './date-serial.ts';
import { displayWidth } from './display-width.ts';
import { exactNumber } from './exact-number.ts';
import { excelText } from './excel-text.ts';
import { numberWidth } from './number-width.ts';
import { safeUrl } from './safe-url.ts';

describe('exactNumber', () => {
  it('keeps what a workbook holds exactly', () => {
    expect(exactNumber('-0.5')).toBe(-0.5);
    expect(exactNumber('14100000000000000000')).toBe(14100000000000000000);
    expect(exactNumber('123456789012345')).toBe(123456789012345);
  });

  it('refuses what it would round, and what is no number', () => {
    expect(exactNumber('1234567890123456')).toBeUndefined();
    expect(exactNumber('')).toBeUndefined();
    expect(exactNumber('NaN')).toBeUndefined();
    expect(exactNumber('1e5')).toBeUndefined();
  });
});

describe('dateSerial', () => {
  it('counts from Excel’s first reliable day', () => {
    expect(dateSerial('1900-03-01')).toBe(61);
    expect(dateSerial('2026-11-24')).toBe(46350);
    expect(dateSerial('1900-02-28')).toBeUndefined();
    expect(dateSerial('2023')).toBeUndefined();
    expect(dateSerial('2023-13-01')).toBeUndefined();
  });
});

describe('excelText', () => {
  it('escapes what XML cannot carry and what looks escaped', () => {
    expect(excelText('a\u0000b')).toBe('a_x0000_b');
    expect(excelText('_x0041_')).toBe('_x005F_x0041_');
    expect(excelText('a\ud800b')).toBe('a_xD800_b');
    expect(excelText('a\r\nb\tc')).toBe('a\nb\tc');
  });

  it('stays within a cell', () => {
    expect(excelText('长'.repeat(40_000))).toHaveLength(32_767);
  });
});

describe('widths', () => {
  it('counts hanzi twice', () => {
    expect(displayWidth('AIGC行业')).toBe(8);
    expect(displayWidth('一\nabcd')).toBe(4);
    expect(displayWidth('𠀀')).toBe(2);
  });

  it('counts what a number format adds', () => {
    expect(numberWidth('12345.6', '"约"#,##0.00')).toBe('12,345.60'.length + 2);
    expect(numberWidth('0.123', '0.0%')).toBeGreaterThanOrEqual('12.3%'.length);
  });

  it('breaks lines between words and hanzi, never before closing punctuation', () => {
    expect(breakLines('one two three', 8)).toEqual(['one two', 'three']);
    expect(breakLines('一二三四，五六', 8)).toEqual(['一二三四，', '五六']);
    expect(breakLines('a\nb', 80)).toEqual(['a', 'b']);
    expect(breakLines('', 80)).toEqual([]);
  });
});

describe('safeUrl', () => {
  it('lets web addresses through', () => {
    expect(safeUrl('https://example.com/a b')).toBe('https://example.com/a%20b');
  });

  it('refuses all else', () => {
    for (const address of [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'example.com',
      '',
      'https://',
      `https://example.com/${'a'.repeat(3000)}`,
    ]) {
      expect(safeUrl(address)).toBeUndefined();
    }
  });
});
