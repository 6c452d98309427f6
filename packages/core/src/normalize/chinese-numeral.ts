import { chineseDigit } from './chinese-digits.ts';

const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const tenThousand = 10_000;
const hundredMillion = 100_000_000;

/** For a regular expression: a run of Chinese numerals, well-formed or not, with a decimal point perhaps. */
export const numeralPattern =
  '[〇零一二两兩三四五六七八九十百千万萬亿億]+(?:[点點][〇零一二三四五六七八九]+(?:万亿|萬億|万|萬|亿|億)?)?';

/**
 * A Chinese numeral in Arabic digits, the last scale kept: 二十三 → "23", 一百零五 → "105", 一千二百万 → "1200万",
 * 一亿两千万 → "12000万", 三点五亿 → "3.5亿". Undefined for what is no numeral of the standard form: 二百五 and
 * 一万二 leave out a place, 三五千 is vague, 二三 a row of digits.
 */
export function arabicNumeral(printed: string): string | undefined {
  const text = printed
    .replaceAll('萬', '万')
    .replaceAll('億', '亿')
    .replaceAll('兩', '两')
    .replaceAll('點', '点');
  const [whole = '', decimals] = text.split('点');
  if (decimals !== undefined) return withDecimals(whole, decimals);
  if (text === '零') return '0';
  const value = wholeNumber(text);
  if (value === undefined) return undefined;
  if (text.endsWith('亿')) return `${value / hundredMillion}亿`;
  return text.endsWith('万') ? `${value / tenThousand}万` : String(value);
}

function withDecimals(whole: string, decimals: string): string | undefined {
  const before = whole === '零' || whole === '〇' ? 0 : section(whole, true);
  const match = /^([〇零一二三四五六七八九]+)(万亿|万|亿)?$/.exec(decimals);
  if (before === undefined || match === null) return undefined;
  const [, digits = '', scale = ''] = match;
  return `${before}.${[...digits].map(chineseDigit).join('')}${scale}`;
}

/** Below a trillion times ten thousand; undefined where the form is not the standard one. */
function wholeNumber(text: string): number | undefined {
  const at = text.lastIndexOf('亿');
  if (at < 0) return belowHundredMillion(text, true);
  const high = belowHundredMillion(text.slice(0, at), true);
  const rest = text.slice(at + 1);
  const low = rest === '' ? 0 : belowHundredMillion(rest, false);
  return high === undefined || low === undefined ? undefined : high * hundredMillion + low;
}

function belowHundredMillion(text: string, isFirst: boolean): number | undefined {
  const at = text.indexOf('万');
  if (at < 0) return section(text, isFirst, !isFirst);
  const high = section(text.slice(0, at), isFirst);
  const rest = text.slice(at + 1);
  const low = rest === '' ? 0 : section(rest, false);
  return high === undefined || low === undefined ? undefined : high * tenThousand + low;
}

/**
 * 1 to 9999. A place that is left out is said by one 零; `isFirst` says that nothing larger stands before,
 * `afterGap` that the ten thousands are left out.
 */
function section(text: string, isFirst: boolean, afterGap = false): number | undefined {
  let value = 0;
  let last = afterGap ? 10 * tenThousand : tenThousand;
  let at = 0;
  while (at < text.length) {
    const hasZero = text[at] === '零' || text[at] === '〇';
    if (hasZero) at += 1;
    const digit = chineseDigit(text[at] ?? '');
    const isBareTen = text[at] === '十';
    if (digit === undefined || digit === 0 || (isBareTen && !(isFirst && value === 0 && !hasZero)))
      return undefined;
    const isTwo = text[at] === '两';
    if (!isBareTen) at += 1;
    const place = places[text[at] ?? ''] ?? 1;
    if (place > 1) at += 1;
    const isHead = isFirst && value === 0;
    if (place >= last || (isHead ? hasZero : hasZero !== place < last / 10)) return undefined;
    if (isTwo && place < 100 && !(place === 1 && text.length === 1)) return undefined;
    value += (isBareTen ? 1 : digit) * place;
    last = place;
  }
  return value === 0 ? undefined : value;
}
