import type { Locale } from '../report/report.ts';
import type { TableCandidate } from './table-candidate.ts';

const han = /\p{Script=Han}/u;

/** Chinese where a label has a Chinese character, or a cell of a table without labels; English otherwise. */
export function mainLocale(candidates: TableCandidate[]): Locale {
  const isChinese = candidates.some(({ raw }) =>
    raw.header === null
      ? raw.columns.some((column) => column.length > 0 && han.test(column.at(0)))
      : raw.header.some((label) => han.test(label)),
  );
  return isChinese ? 'zh-CN' : 'en';
}
