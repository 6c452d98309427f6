const digits = '〇一二三四五六七八九';

/** 〇 to 十 and 两 as a number; undefined for anything else. */
export function chineseDigit(word: string): number | undefined {
  if (word === '两') return 2;
  if (word === '十') return 10;
  if (word === '零') return 0;
  const at = word.length === 1 ? digits.indexOf(word) : -1;
  return at < 0 ? undefined : at;
}
