import type { Text } from '../report/report.ts';

/** 甲、乙和丙; A, B and C. */
export function joinedWords(items: Text[]): Required<Text> {
  return { 'zh-CN': joined(items, 'zh-CN', '、', '和'), en: joined(items, 'en', ', ', ' and ') };
}

/** 甲、乙或丙; A or B; A, B, or C, since one of them may have an "and" of its own. */
export function alternativeWords(items: Text[]): Required<Text> {
  const or = items.length > 2 ? ', or ' : ' or ';
  return { 'zh-CN': joined(items, 'zh-CN', '、', '或'), en: joined(items, 'en', ', ', or) };
}

function joined(items: Text[], locale: 'zh-CN' | 'en', between: string, last: string): string {
  const words = items.map((item) => item[locale] ?? '');
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(between)}${last}${words.at(-1)}`;
}
