import { readValue } from '../normalize/read-value.ts';
import type { InferredUnit } from './inferred-field.ts';

const brackets = /[(（[【〔]([^()（）[\]【】〔〕]{1,24})[)）\]】〕]/g;
const declared = /[\s,，;；:：_-]*(?:单位|計量單位|计量单位|units?)\s*[:：]\s*(.{1,24})$/i;
/** 元/人, km², kWh: what the reader of cells doesn't know as a counted thing. */
const measured =
  /^(?:[十百千万亿]{0,3}(?:[年月日天岁届位]|小时|分钟|秒|摄氏度)|[kMGTmc]?(?:m|g|t|l|L|W|Wh|Hz|B|b|bps|Pa|J|V|A|toe)[²³]?|℃|°C|℉|ppm|dB|km\/h|m\/s|mg\/L|h|min|hours?|days?|years?|tonnes?|tons?)$/;
const perSomething = /^[^/\d]{1,12}[/每][^/\d]{1,10}$/;

/**
 * The unit that a label says and the label without it: 地区生产总值(亿元), 融资额（万美元）, "Revenue (USD million)",
 * "金额，单位：万元", "Sales, USD bn". The last bracket that is a unit counts; one with a remark, such as 不含农户, is part of the name.
 */
export function splitLabel(label: string): { name: string; unit?: InferredUnit } {
  const said = declared.exec(label);
  const saidUnit = said ? readUnit(said[1] ?? '') : undefined;
  if (said && saidUnit)
    return { name: label.slice(0, said.index).replace(/[\s(（[【]+$/, ''), unit: saidUnit };
  const behind = /[,，]\s*([^,，\d]{1,16})$/.exec(label);
  const behindUnit = behind ? readUnit(behind[1] ?? '') : undefined;
  if (behind && (behindUnit?.kind === 'money' || behindUnit?.kind === 'percent'))
    return { name: label.slice(0, behind.index), unit: behindUnit };
  const found = [...label.matchAll(brackets)].reverse();
  for (const match of found) {
    const unit = readUnit(match[1] ?? '');
    if (!unit) continue;
    const name = `${label.slice(0, match.index).trimEnd()}${label.slice(match.index + match[0].length)}`;
    return { name: name.trim(), unit };
  }
  return { name: label };
}

/** What a unit by itself means: 亿元, 万人, %, USD million. Undefined for anything else. */
export function readUnit(words: string): InferredUnit | undefined {
  const printed = words
    .trim()
    .replace(/^(?:单位|in)\s*[:：]?\s*/i, '')
    .trim();
  if (printed === '' || /\d/.test(printed)) return undefined;
  if (/^(?:%|％|百分比|per ?cent)$/i.test(printed)) return { printed, kind: 'percent', power: 0 };
  if (/^(?:百分点|个百分点|percentage points?|pp)$/i.test(printed))
    return { printed, kind: 'points', power: 0 };
  for (const sample of samplesOf(printed)) {
    const { value } = readValue(sample);
    if (value.type === 'money' && value.op === undefined)
      return { printed, kind: 'money', power: powerOf(value.value), currency: value.currency };
    if (value.type === 'percent' && value.op === undefined)
      return { printed, kind: 'percent', power: powerOf(value.value) };
    if (
      value.type === 'number' &&
      value.op === undefined &&
      (value.unit !== undefined || powerOf(value.value) > 0)
    )
      return { printed, kind: 'count', power: powerOf(value.value) };
  }
  if (measured.test(printed) || perSomething.test(printed)) return { printed, kind: 'count', power: 0 };
  return undefined;
}

/** The unit with a one where its number would stand: "1亿元", "USD 1 million", "US$1". */
function samplesOf(unit: string): string[] {
  const [, currency = '', scale = ''] =
    /^([^\s\p{Script=Han}]+?)\s*((?:thousand|million|billion|trillion|k|mn?|bn?|tn)?)$/iu.exec(unit) ?? [];
  const before =
    currency === ''
      ? []
      : [`${currency}1 ${scale}`.trim(), `${currency} 1 ${scale}`.trim(), `${currency}1${scale}`];
  return [`1${unit}`, `1 ${unit}`, ...before];
}

/** 1 → 0, 100000000 → 8, 0.1 → -1. */
function powerOf(one: string): number {
  return Math.round(Math.log10(Number(one)));
}
