import { uniqueLabels } from '../read/label-findings.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { Finding } from '../report/finding.ts';

/** The labels of a table's columns, each there once; a blank one is the column's letter. */
export function columnLabels(raw: RawTable): string[] {
  return uniqueLabels(raw.header ?? raw.columns.map(() => ''));
}

/**
 * An error `missing-label` for each of the labels that the table lacks; `key` is what names them in report.yaml, absent
 * for those that a file of corrections must have.
 */
export function absentLabels(raw: RawTable, wanted: string[], key?: string): Finding[] {
  const labels = columnLabels(raw);
  const known = new Set(labels);
  return wanted
    .filter((label) => !known.has(label))
    .map((label) => ({
      code: 'missing-label',
      severity: 'error',
      file: raw.file,
      line: raw.headerLines[0] ?? 1,
      column: label,
      message:
        key === undefined
          ? {
              'zh-CN': `更正文件要有“${label}”列，这里没有。`,
              en: `A file of corrections needs a column "${label}"; this one has none.`,
            }
          : {
              'zh-CN': `report.yaml 的 ${key} 需要“${label}”列，文件里没有。`,
              en: `"${key}" of report.yaml wants a column "${label}"; the file has none.`,
            },
      hint: { 'zh-CN': `现有列：${labels.join('、')}。`, en: `The columns are ${labels.join(', ')}.` },
    }));
}
