import type { MissingReason } from '../normalize/value.ts';
import type { Text } from '../report/report.ts';

const dash: Text = { 'zh-CN': '—', en: '—' };

/** What stands in place of a missing value; never empty and never 0. */
export const missingWords: Readonly<Record<MissingReason, Text>> = {
  blank: dash,
  dash,
  ellipsis: dash,
  error: dash,
  notAvailable: { 'zh-CN': '暂无', en: 'not available' },
  undisclosed: { 'zh-CN': '未公开', en: 'not disclosed' },
  notApplicable: { 'zh-CN': '不适用', en: 'not applicable' },
  none: { 'zh-CN': '无', en: 'none' },
  suppressed: { 'zh-CN': '不予公布', en: 'suppressed' },
};
