import { uniqueLabels } from '../read/label-findings.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { Finding } from '../report/finding.ts';

/** The labels of a table's columns, each there once; a blank one is the column's letter. */
export function columnLabels(raw: RawTable): string[] {
  return uniqueLabels(raw.header ?? raw.columns.map(() => ''));
}

/** An error `missing-label` for each of the labels that the table lacks; `wantedBy` is what wants them. */
export function absentLabels(raw: RawTable, wanted: string[], wantedBy: WantedBy): Finding[] {
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
      message: wants(label, wantedBy),
      hint: { 'zh-CN': `现有列：${labels.join('、')}。`, en: `The columns are ${labels.join(', ')}.` },
    }));
}

/** The fields of a table, a key of its declaration, or a file of corrections by its nature. */
export type WantedBy = 'fields' | 'corrections' | { key: string };

function wants(label: string, wantedBy: WantedBy): Finding['message'] {
  if (wantedBy === 'fields') {
    return {
      'zh-CN': `report.yaml 需要“${label}”列，文件里没有。`,
      en: `report.yaml wants a column "${label}"; the file has none.`,
    };
  }
  if (wantedBy === 'corrections') {
    return {
      'zh-CN': `更正文件要有“${label}”列，这里没有。`,
      en: `A file of corrections needs a column "${label}"; this one has none.`,
    };
  }
  return {
    'zh-CN': `report.yaml 的 ${wantedBy.key} 需要“${label}”列，文件里没有。`,
    en: `"${wantedBy.key}" of report.yaml wants a column "${label}"; the file has none.`,
  };
}
