import type { Text } from '../report/report.ts';

/** A delimiter as sentences name it: 制表符, 空格, or the mark itself in quotation marks. */
export function delimiterWords(delimiter: string): Text {
  if (delimiter === '\t') return { 'zh-CN': '制表符', en: 'tabs' };
  if (delimiter === ' ') return { 'zh-CN': '空格', en: 'blanks' };
  return { 'zh-CN': `“${delimiter}”`, en: `"${delimiter}"` };
}
