import { typeWords } from '../format/type-words.ts';
import type { Text } from '../report/report.ts';
import type { CellType } from './read-value.ts';
import { reasonWords } from './reason-words.ts';

/**
 * What is said of a cell that can't be read as the type, or, judged alone, for certain. `why` are the words of its
 * flagged value.
 */
export function typeErrorWords(cell: string, type: CellType | undefined, why: string): Required<Text> {
  const { 'zh-CN': reason } = reasonWords(why);
  const expected = type === undefined ? '能确定含义的值' : typeWords[type]['zh-CN'];
  return {
    'zh-CN': `得到“${cell}”，应为${expected}${reason === undefined ? '' : `：${reason}`}。`,
    en: `got "${cell}", expected ${type ?? 'a value that can be read for certain'}: ${why}.`,
  };
}
