import { missingReason } from '../normalize/missing-marks.ts';
import { trimBlanks } from './trim-blanks.ts';

/** What a cell looks like at a glance, for finding headers and the place of misplaced cells; no reading of values. */
export type CellKind = 'blank' | 'missing' | 'number' | 'percent' | 'date' | 'time' | 'url' | 'text';

const number =
  /^(?:[≥≤><~≈约近超]|超过|不足)?\s?(?:(?:[+-]?(?:US|HK|NT)?[$¥￥€£])|USD|CNY|RMB|EUR|HKD|JPY|GBP|人民币)?\s?[+-]?(?:\d{1,3}(?:[,，' \u00a0\u202f]\d{3})+|\d+)(?:[.,]\d+)?(?:[eE][+-]?\d+)?\s?(?:%|％|‰|[十百千万亿]+|[KkMBm]|bn)?(?:元|美元|人|家|个|次)?(?:以上|以下|左右|多)?$/;
const accounting = /^\(\d[\d,]*(?:\.\d+)?\)$/;
const date =
  /^(?:\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?|月)?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}月\d{1,2}日|\d{4}年|\d{4}[Qq][1-4]|\d{4}年?(?:[上下]半年|第?[一二三四]季度))(?:[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const time = /^\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[AaPp][Mm])?$/;
/** Marks alone, and what programs write for no number, which name nothing. */
const mark = /^[.…·:：/\\*＊?？~～_=\-–—―－]+$|^[-+]?(?:NaN|Inf|Infinity)$/;
const url = /^(?:https?|ftp):\/\/\S+$|^www\.\S+$/;

export function kindOf(cell: string): CellKind {
  const text = trimBlanks(cell);
  if (text === '') return 'blank';
  if (text.length > 64) return url.test(text) ? 'url' : 'text';
  const first = text.charCodeAt(0);
  const half = first >= 0xff10 && first <= 0xff19 ? narrow(text) : text;
  if (number.test(half)) return /[%％‰]/.test(half) ? 'percent' : 'number';
  if (accounting.test(half)) return 'number';
  if (date.test(half)) return 'date';
  if (time.test(half)) return 'time';
  if (url.test(text)) return 'url';
  return missingReason(text) === undefined && !mark.test(text) ? 'text' : 'missing';
}

/** Full-width digits and marks as ASCII. */
function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
