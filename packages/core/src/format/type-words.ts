import type { CellType } from '../normalize/read-value.ts';
import type { Text } from '../report/report.ts';

/** What cells of a type hold, as sentences and headings say it. */
export const typeWords: Record<CellType, Required<Text>> = {
  text: { 'zh-CN': '文字', en: 'text' },
  name: { 'zh-CN': '名称', en: 'a name' },
  number: { 'zh-CN': '数值', en: 'a number' },
  percent: { 'zh-CN': '百分比', en: 'a percentage' },
  points: { 'zh-CN': '百分点', en: 'percentage points' },
  money: { 'zh-CN': '金额', en: 'an amount of money' },
  range: { 'zh-CN': '区间', en: 'a range' },
  duration: { 'zh-CN': '时长', en: 'a duration' },
  period: { 'zh-CN': '时期', en: 'a period' },
  boolean: { 'zh-CN': '是或否', en: 'yes or no' },
  url: { 'zh-CN': '网址', en: 'an address' },
};
