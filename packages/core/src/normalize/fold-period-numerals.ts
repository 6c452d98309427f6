import { chineseDigit } from './chinese-digits.ts';
import { arabicNumeral } from './chinese-numeral.ts';

const hanzi = '\\u4e00-\\u9fff';
const blanks = new RegExp(` +(?=[${hanzi}])|(?<=[${hanzi}]) +`, 'g');
const year = /^[〇零○一二三四五六七八九]{4}(?=年)/;
const counts = /(?<=[年月前日号至到—–~-])([一二三四五六七八九十]{1,3})(?=个?月|日|号|[至到—–~-])/g;

/**
 * A printed period with Arabic digits and without blanks beside Chinese characters: 二〇二三年 → 2023年,
 * 2023 年 5 月 → 2023年5月, 2023年十二月三日 → 2023年12月3日. Numerals of another form stay as they are.
 */
export function foldPeriodNumerals(text: string): string {
  const packed = text.includes(' ') ? text.replace(blanks, '') : text;
  if (!/[〇零○一二三四五六七八九十]/.test(packed)) return packed;
  const withYear = packed.replace(year, (digits) =>
    [...digits].map((digit) => String(chineseDigit(digit === '○' ? '〇' : digit))).join(''),
  );
  if (!/^\d{2,4}年/.test(withYear)) return withYear;
  return withYear.replace(counts, (numeral) => arabicNumeral(numeral) ?? numeral);
}
