import { alternatives } from './alternatives.ts';
import type { Op } from './value.ts';
import { wordTable } from './word-table.ts';

const before: Record<Op, string[]> = {
  '~': [
    '大约',
    '大概',
    '约为',
    '约合',
    '约',
    '将近',
    '接近',
    '近',
    '~',
    '≈',
    '≒',
    'about',
    'approximately',
    'approx.',
    'approx',
    'around',
    'roughly',
    'nearly',
    'almost',
    'circa',
    'ca.',
  ],
  '>': [
    '超过',
    '超',
    '逾',
    '高于',
    '多于',
    '大于',
    '超出',
    '突破',
    '>',
    'over',
    'more than',
    'above',
    'exceeding',
  ],
  '>=': [
    '≥',
    '>=',
    '至少',
    '最少',
    '不少于',
    '不低于',
    '不小于',
    '大于等于',
    '大于或等于',
    '起码',
    'at least',
    'no less than',
    'not less than',
    'no fewer than',
  ],
  '<': [
    '不足',
    '不到',
    '少于',
    '低于',
    '小于',
    '未满',
    '未达',
    '不及',
    '不满',
    '<',
    'under',
    'less than',
    'below',
    'fewer than',
  ],
  '<=': [
    '≤',
    '<=',
    '至多',
    '最多',
    '不超过',
    '未超过',
    '不超',
    '小于等于',
    '小于或等于',
    '不多于',
    '不高于',
    '不大于',
    'at most',
    'up to',
    'no more than',
    'not more than',
  ],
};

const after: Partial<Record<Op, string[]>> = {
  '~': ['左右', '上下'],
  '>': ['以上(不含)', '(不含)以上'],
  '>=': ['以上', '及以上', '或以上', '以上(含)', '(含)以上', '+', 'or more', 'or above', 'and above'],
  '<': ['不到', '以下(不含)', '(不含)以下'],
  '<=': [
    '以下',
    '及以下',
    '或以下',
    '以下(含)',
    '(含)以下',
    '以内',
    '之内',
    'or less',
    'or fewer',
    'or below',
    'and below',
  ],
};

const ops = new Map<string, Op>();
for (const table of [before, after]) {
  for (const [op, words] of Object.entries(table)) for (const word of words) ops.set(word, op as Op);
}
ops.set('过', '>');
ops.set('多', '>');
ops.set('余', '>');

/** Qualifiers in front of their number. */
export const qualifiersBefore = wordTable(Object.values(before).flat());
/** Qualifiers behind their number. 多, 余 and + may also stand before the scale or unit. */
export const qualifiersAfter = wordTable(Object.values(after).flat());
/** The same for regular expressions. */
export const qualifierBeforePattern = alternatives(Object.values(before).flat(), '(?= )');
export const qualifierAfterPattern = alternatives(Object.values(after).flat());

/**
 * How exact a printed qualifier makes its number. 以上 and 以下 include the number; 超过, 逾, 不足 do not;
 * undefined for anything else.
 */
export function qualifierOp(printed: string): Op | undefined {
  return ops.get(printed) ?? ops.get(printed.toLowerCase());
}
