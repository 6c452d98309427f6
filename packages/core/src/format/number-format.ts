import { compareDecimals, roundDecimal } from '../normalize/decimal.ts';
import type { Op } from '../normalize/value.ts';
import type { Locale } from '../report/report.ts';
import { qualifierMark } from './qualifier-words.ts';
import type { Shown } from './shown-digits.ts';

/**
 * The OOXML number format that shows a quantity with the digits of its text and its qualifier in front:
 * `#,##0.0`, `"约"#,##0`, `"≈"#,##0.00`, `0.0%`. A qualified negative has a section of its own, so that the
 * qualifier stands before the minus. One that rounds to nought has a section without a minus: spreadsheets write −0.0.
 * Digits of an identifier stand together.
 */
export function numberFormat(
  { exact, digits, isIdentifier }: Shown,
  op: Op | undefined,
  isPercent: boolean,
  locale: Locale,
): string {
  const isLarge = compareDecimals(roundDecimal(exact.replace('-', ''), digits), '1000') >= 0;
  const whole = isIdentifier || (isPercent && !isLarge) ? '0' : '#,##0';
  const base = `${whole}${digits > 0 ? `.${'0'.repeat(digits)}` : ''}${isPercent ? '%' : ''}`;
  const mark = qualifierMark(op, locale);
  if (isShownAsNought(exact, digits)) return `${quoted(mark)}${base};${quoted(mark)}${base}`;
  if (mark === '') return base;
  return exact.startsWith('-') ? `"${mark}"${base};"${mark}−"${base}` : `"${mark}"${base}`;
}

function isShownAsNought(exact: string, digits: number): boolean {
  return exact.startsWith('-') && !/[1-9]/.test(roundDecimal(exact, digits));
}

function quoted(mark: string): string {
  return mark === '' ? '' : `"${mark}"`;
}
