import type { Op } from '../normalize/value.ts';
import type { Locale } from '../report/report.ts';

const chinese: Record<Op, string> = { '~': '约', '>': '超过', '>=': '不低于', '<': '不足', '<=': '不超过' };
const english: Record<Op, string> = {
  '~': 'about ',
  '>': 'over ',
  '>=': 'at least ',
  '<': 'under ',
  '<=': 'at most ',
};
const signs: Record<Op, string> = { '~': '≈', '>': '>', '>=': '≥', '<': '<', '<=': '≤' };

/** What stands before a quantity in running text: 约, "about ". Empty without a qualifier. */
export function qualifierWord(op: Op | undefined, locale: Locale): string {
  if (op === undefined) return '';
  return locale === 'zh-CN' ? chinese[op] : english[op];
}

/** What stands before a quantity in a table cell: 约, ≈. Empty without a qualifier. */
export function qualifierMark(op: Op | undefined, locale: Locale): string {
  if (op === undefined) return '';
  return locale === 'zh-CN' ? chinese[op] : signs[op];
}
