import { chineseEvidence, delimiterWords, type InferredField, type Locale, typeWords } from '@trifold/core';
import { counted } from '../counted.ts';

/** Where the physical lines of a file went, in the order in which they are told. */
export type Place = 'preamble' | 'header' | 'rows' | 'notes' | 'blank' | 'rejected';

/** What the preview of a file says around its cells, in one language. */
export interface PreviewWords {
  facts(
    encoding: string,
    evidence: string,
    marks: { delimiter: string; quote: string; lineEnd: string },
  ): string;
  lines(count: number): string;
  linesOf(place: Place, count: number): string;
  /** `beyond` columns have no room. */
  size(rowCount: number, columnCount: number, beyond: number): string;
  /** `measure` is what bare numbers are counted in, or a currency. */
  type(type: InferredField['type'], measure: string | undefined, isCertain: boolean): string;
  missing(count: number): string;
  moreRows(count: number): string;
  notes: string;
  findings: string;
}

const chinesePlaces: Record<Place, string> = {
  preamble: '说明',
  header: '表头',
  rows: '数据',
  notes: '附注',
  blank: '空白',
  rejected: '搁置',
};

const chinese: PreviewWords = {
  facts: (encoding, evidence, { delimiter, quote, lineEnd }) => {
    const why = chineseEvidence(evidence);
    const ends = lineEnd === 'mixed' ? '混用' : ` ${lineEnd}`;
    return `编码 ${encoding}${why === undefined ? '' : `（${why}）`}；分隔符${delimiterWords(delimiter)['zh-CN'] ?? ''}；引号“${quote}”；换行${ends}`;
  },
  lines: (count) => `${count} 行`,
  linesOf: (place, count) => `${count} 行${chinesePlaces[place]}`,
  size: (rowCount, columnCount, beyond) =>
    `${rowCount} 行 × ${columnCount} 列${beyond > 0 ? `（右侧还有 ${beyond} 列）` : ''}`,
  type: (type, measure, isCertain) =>
    `${typeWords[type]['zh-CN']}${measure === undefined ? '' : `（${measure}）`}${isCertain ? '' : '？'}`,
  missing: (count) => `缺 ${count} 个`,
  moreRows: (count) => `还有 ${count} 行`,
  notes: '附注',
  findings: '检查结果',
};

const english: PreviewWords = {
  facts: (encoding, evidence, { delimiter, quote, lineEnd }) => {
    const mark = delimiter === '\t' ? 'tab' : delimiter === ' ' ? 'blank' : delimiter;
    const why = evidence === '' ? '' : ` (${evidence})`;
    return `${encoding}${why}; delimiter ${mark}, quote ${quote}, line ends ${lineEnd}`;
  },
  lines: (count) => counted(count, 'line'),
  linesOf: (place, count) =>
    place === 'rows' || place === 'notes' ? counted(count, place.slice(0, -1)) : `${count} ${place}`,
  size: (rowCount, columnCount, beyond) =>
    `${counted(rowCount, 'row')} × ${counted(columnCount, 'column')}${beyond > 0 ? ` (${counted(beyond, 'more column')} to the right)` : ''}`,
  type: (type, measure, isCertain) =>
    `${type}${measure === undefined ? '' : ` ${measure}`}${isCertain ? '' : '?'}`,
  missing: (count) => `${count} missing`,
  moreRows: (count) => counted(count, 'more row'),
  notes: 'notes',
  findings: 'findings',
};

/** The words in a language. */
export function previewWords(locale: Locale): PreviewWords {
  return locale === 'zh-CN' ? chinese : english;
}
