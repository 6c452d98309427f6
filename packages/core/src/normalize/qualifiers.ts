import type { Op } from './value.ts';

const before: Record<Op, string[]> = {
  '~': [
    '大约',
    '约为',
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
    'around',
    'nearly',
    'almost',
    'ca.',
  ],
  '>': ['超过', '超', '逾', '高于', '多于', '大于', '>', 'over', 'more than', 'above', 'exceeding'],
  '>=': ['≥', '>=', '至少', '不少于', '不低于', '不小于', 'at least'],
  '<': ['不足', '不到', '少于', '低于', '小于', '未满', '<', 'under', 'less than', 'below', 'fewer than'],
  '<=': ['≤', '<=', '至多', '最多', '不超过', '不多于', '不高于', '不大于', 'at most', 'up to'],
};

const after: Partial<Record<Op, string[]>> = {
  '~': ['左右', '上下'],
  '>=': ['以上', '及以上', '或以上', '+'],
  '<=': ['以下', '及以下', '或以下', '以内'],
};

const ops = new Map<string, Op>();
for (const table of [before, after]) {
  for (const [op, words] of Object.entries(table)) for (const word of words) ops.set(word, op as Op);
}
ops.set('多', '>');
ops.set('余', '>');

/** For a regular expression: a qualifier in front of its number. */
export const qualifierBeforePattern = alternatives(Object.values(before).flat());
/** For a regular expression: a qualifier behind its number. 多 and 余 may also stand before the scale. */
export const qualifierAfterPattern = alternatives(Object.values(after).flat());

/**
 * How exact a printed qualifier makes its number. 以上 and 以下 include the number; 超过, 逾, 不足 do not;
 * undefined for anything else.
 */
export function qualifierOp(printed: string): Op | undefined {
  return ops.get(printed.toLowerCase());
}

function alternatives(words: string[]): string {
  const longestFirst = [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map((word) => word.replace(/[.+]/g, '\\$&') + (/[a-z]$/.test(word) ? '(?= )' : '')).join('|')})`;
}
