import type { Locale } from '@trifold/core';
import { counted } from '../counted.ts';

/** What init says about a draft, in one language. Paths and names are quoted and can be shown. */
export interface DraftSummaryWords {
  /** A table of a file, by its part where it isn't the main one, and its id. */
  table(file: string, part: number, id: string): string;
  /** `longCount` rows where the table was made long. */
  facts(size: { rowCount: number; columnCount: number; longCount: number | undefined }, key: string): string;
  leftOut(place: string, why: string): string;
  nothing: string;
  wrote(report: string, sources: string | undefined): string;
  toDecide(things: string[]): string;
  heading: string;
  trust(tableCount: number): string;
  unpivoted(tableCount: number): string;
  totals(tableCount: number): string;
  open(columnCount: number): string;
  claims: string;
  marked(count: number): string;
  toMend(errorCount: number, folder: string): string;
  next(folder: string): string;
}

const chinese: DraftSummaryWords = {
  table: (file, part, id) => `${file}${part === 0 ? '' : `（part ${part}）`} → ${id}`,
  facts: ({ rowCount, columnCount, longCount }, key) =>
    `${rowCount} 行 × ${columnCount} 列${longCount === undefined ? '' : `，转成 ${longCount} 行`}；主键：${key}`,
  leftOut: (place, why) => `未纳入 ${place}：${why}`,
  nothing: '没有找到可以发布的表，什么也没有写。',
  wrote: (report, sources) => `已写入 ${report}${sources === undefined ? '' : ` 和 ${sources}（占位）`}`,
  toDecide: (things) => `要由人决定：${things.join('；')}`,
  heading: '标题、发布者、日期、许可',
  trust: (tableCount) => `状态和来源（${tableCount} 个表标为 illustrative）`,
  unpivoted: (tableCount) => `${tableCount} 个表每个时期占一列，已转成行`,
  totals: (tableCount) => `${tableCount} 个表里的合计是不是数据`,
  open: (columnCount) => `${columnCount} 列的类型`,
  claims: '各节的论断',
  marked: (count) => `report.yaml 里有 ${count} 处标着“待定：”`,
  toMend: (errorCount, folder) =>
    `先要改正：数据里有 ${errorCount} 个错误，见 trifold check ${folder} --locale zh-CN`,
  next: (folder) => `下一步：trifold build ${folder}`,
};

const english: DraftSummaryWords = {
  table: (file, part, id) => `${file}${part === 0 ? '' : ` (part ${part})`} → ${id}`,
  facts: ({ rowCount, columnCount, longCount }, key) =>
    `${counted(rowCount, 'row')} × ${counted(columnCount, 'column')}${longCount === undefined ? '' : `, made long: ${counted(longCount, 'row')}`}; key ${key}`,
  leftOut: (place, why) => `left out ${place}: ${why}`,
  nothing: 'no table that can be published was found; nothing was written.',
  wrote: (report, sources) =>
    `wrote ${report}${sources === undefined ? '' : ` and ${sources} (a placeholder)`}`,
  toDecide: (things) => `to decide: ${things.join('; ')}`,
  heading: 'title, publisher, date, licence',
  trust: (tableCount) => `status and sources (${counted(tableCount, 'table')} marked "illustrative")`,
  unpivoted: (tableCount) => `${counted(tableCount, 'table')} with a column a period, made long`,
  totals: (tableCount) => `totals in ${counted(tableCount, 'table')}: data or not`,
  open: (columnCount) => `${counted(columnCount, 'column')} whose type is open`,
  claims: 'claims of the sections',
  marked: (count) => `report.yaml marks ${counted(count, 'place')} with "decide:"`,
  toMend: (errorCount, folder) =>
    `to mend first: ${counted(errorCount, 'error')} in the data, see trifold check ${folder}`,
  next: (folder) => `next: trifold build ${folder}`,
};

/** The words in a language. */
export function draftSummaryWords(locale: Locale): DraftSummaryWords {
  return locale === 'zh-CN' ? chinese : english;
}
