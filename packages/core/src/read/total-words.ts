import { isBlankCell, trimBlanks } from './trim-blanks.ts';

/** 全市合计, 本页小计, 各地区总计: what a total is over, before its word. */
const scope = '(?:全\\p{Script=Han}{0,4}|(?:本|各|以上|上述)\\p{Script=Han}{1,4}?|以上|overall)\\s*';
const word =
  '(?:合\\s*计|总\\s*计|小\\s*计|共\\s*计|累\\s*计|总\\s*和|总\\s*数|(?:grand|sub)?[\\s-]?totals?|sum)';
const total = new RegExp(`^(?:${scope})?${word}\\s*(?:[:：（(].*)?$`, 'iu');
const lowest = new RegExp(`^(?:${scope})?(?:小\\s*计|sub[\\s-]?totals?)`, 'iu');
const highest = new RegExp(`^(?:${scope})?(?:总\\s*计|总\\s*和|总\\s*数|grand[\\s-]?totals?)`, 'iu');
const longest = 40;

/** True for a cell that names its row as the sum of others: 合计, 全市合计（万元）, Grand total. */
export function isTotalWord(cell: string): boolean {
  return cell.length > 0 && cell.length <= longest && total.test(trimBlanks(cell));
}

/** True for a row of totals without any: its name stands alone among blank cells. */
export function isBareTotal(cells: string[]): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell));
  return filled.length === 1 && isTotalWord(filled[0] ?? '');
}

/** Of a word of totals: 0 for 小计, 2 for 总计, else 1. */
export function totalLevel(cells: string[]): 0 | 1 | 2 {
  if (cells.some((cell) => lowest.test(cell))) return 0;
  return cells.some((cell) => highest.test(cell)) ? 2 : 1;
}
