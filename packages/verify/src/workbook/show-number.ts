import { round, shift } from '../text/decimal.ts';

/**
 * What Excel shows of a number under a format, for the formats that workbooks here use: words in quotes, `0`,
 * `#,##0.00`, `%`, a second section for negatives, `yyyy-mm-dd`. Throws for any other.
 */
export function showNumber(value: string, format: string): string {
  const decimal = toDecimal(value);
  if (format === 'General') return decimal;
  if (/^yyyy-mm-dd(;@)?$/i.test(format)) return dateOf(decimal);
  const [positive = '', negative] = splitSections(format);
  const isNegative = decimal.startsWith('-');
  if (isNegative && negative !== undefined) return showSection(decimal.slice(1), negative);
  const shown = showSection(decimal.replace('-', ''), positive);
  return isNegative ? `-${shown}` : shown;
}

/** A number as a file writes it, in plain notation, with the 15 digits that Excel keeps. */
export function toDecimal(value: string): string {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) throw new Error(`"${value}" is no number.`);
  const [mantissa = '0', exponent = '0'] = number.toExponential(14).split('e');
  return shift(mantissa, Number(exponent));
}

function showSection(size: string, section: string): string {
  const match = /^((?:"[^"]*")*)(#,##0|0)(?:\.(0+))?(%?)((?:"[^"]*")*)$/.exec(section);
  if (!match) throw new Error(`The number format ${section} is not known here.`);
  const [, before = '', whole, decimals = '', percent = '', after = ''] = match;
  const rounded = round(percent === '' ? size : shift(size, 2), decimals.length);
  const [integer = '', fraction] = rounded.split('.');
  const grouped = whole === '0' ? integer : integer.replace(/\B(?=(\d{3})+$)/g, ',');
  const words = (quoted: string): string => quoted.replaceAll('"', '');
  return `${words(before)}${grouped}${fraction === undefined ? '' : `.${fraction}`}${percent}${words(after)}`;
}

function splitSections(format: string): string[] {
  return format.match(/(?:"[^"]*"|[^;"])+/g) ?? [];
}

function dateOf(serial: string): string {
  return new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
