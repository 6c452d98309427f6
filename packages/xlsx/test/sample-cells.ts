import type { ReportCell, ReportRow, SheetCell, Status } from '@trifold/core';
import { sampleWords } from './sample-words.ts';

/** A cell of words, the same in both locales unless given twice. */
export function words(zh: string, en = zh): ReportCell {
  const text = { 'zh-CN': zh, en };
  return { value: { type: 'text', value: zh }, text, raw: zh, sheet: [{ type: 'text', value: text }] };
}

/** A number with one workbook column. `zh` and `en` are [decimal, format, shown]. */
export function number(
  figure: string,
  zh: [string, string, string],
  en: [string, string, string] = zh,
  rest: SheetCell[] = [],
): ReportCell {
  return {
    value: { type: 'number', value: zh[0] },
    text: { 'zh-CN': zh[2], en: en[2] },
    figure,
    raw: zh[2],
    sheet: [
      { type: 'number', value: { 'zh-CN': zh[0], en: en[0] }, format: { 'zh-CN': zh[1], en: en[1] } },
      ...rest,
    ],
  };
}

/** A cell given by its workbook columns alone. */
export function sheet(text: string, cells: SheetCell[], figure?: string): ReportCell {
  return {
    value: { type: 'text', value: text },
    text: { 'zh-CN': text, en: text },
    raw: text,
    sheet: cells,
    ...(figure === undefined ? {} : { figure }),
  };
}

/** What is not known, over a number of workbook columns. */
export function missing(columns = 1): ReportCell {
  const text = { 'zh-CN': '未公开', en: 'not disclosed' };
  const blanks = Array.from({ length: columns - 1 }, (): SheetCell => ({ type: 'empty' }));
  return {
    value: { type: 'missing', reason: 'undisclosed' },
    text,
    raw: '未公开',
    sheet: [{ type: 'empty', text }, ...blanks],
  };
}

export function row(
  key: string,
  line: number,
  cells: Record<string, ReportCell>,
  status: Status = 'reported',
  sources = ['SEED'],
): ReportRow {
  return { key, line, status, statusText: sampleWords[`status.${status}`] ?? {}, sources, cells };
}
