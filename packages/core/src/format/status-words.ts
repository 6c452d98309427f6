import type { Text } from '../report/report.ts';

/** Names of the statuses, severities and levels of trust, and what they mean. */
export const statusWords: Record<string, Text> = {
  status: { 'zh-CN': '状态', en: 'Status' },
  'status.reported': { 'zh-CN': '原报告', en: 'Reported' },
  'status.related': { 'zh-CN': '相关公开资料', en: 'Related' },
  'status.derived': { 'zh-CN': '推算', en: 'Derived' },
  'status.coded': { 'zh-CN': '编码', en: 'Coded' },
  'status.illustrative': { 'zh-CN': '示意', en: 'Illustrative' },
  'status.missing': { 'zh-CN': '缺失', en: 'Missing' },
  'meaning.reported': {
    'zh-CN': '本报告所整理的出版物写明',
    en: 'Stated in the publication that this report is about',
  },
  'meaning.related': {
    'zh-CN': '出自其他公开资料，口径可能与报告不同',
    en: 'Taken from other public sources, whose definitions may differ from the report',
  },
  'meaning.derived': {
    'zh-CN': '由已有数值算出，算法可查',
    en: 'Computed from other values by a stated formula',
  },
  'meaning.coded': {
    'zh-CN': '本项目依据文字归类，不是原报告的评分',
    en: "This project's reading of the text, not a score of the report",
  },
  'meaning.illustrative': { 'zh-CN': '仅作演示，不能引用', en: 'For demonstration only; not to be quoted' },
  'meaning.missing': {
    'zh-CN': '公开资料中查不到，如实留空',
    en: 'Not found in public material, and left missing',
  },
  severity: { 'zh-CN': '级别', en: 'Severity' },
  'severity.error': { 'zh-CN': '错误', en: 'Error' },
  'severity.warning': { 'zh-CN': '警告', en: 'Warning' },
  'severity.note': { 'zh-CN': '提示', en: 'Note' },
  trust: { 'zh-CN': '可信度', en: 'Reliability' },
  'trust.1': { 'zh-CN': '高', en: 'High' },
  'trust.2': { 'zh-CN': '中', en: 'Medium' },
  'trust.3': { 'zh-CN': '低', en: 'Low' },
};
