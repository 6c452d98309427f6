import type { UnpivotSpec } from '../manifest/reading-keys.ts';
import type { RawTable } from '../read/raw-table.ts';
import type { Finding } from '../report/finding.ts';
import { maxUnpivotedRows } from './limits.ts';

/** Findings about a wide table that is made long. */
export function unpivotFindings(raw: RawTable) {
  const place = { file: raw.file, line: raw.headerLines[0] ?? 1 };
  return {
    done: (columns: number, rows: number): Finding => ({
      code: 'unpivoted',
      severity: 'note',
      ...place,
      message: {
        'zh-CN': `按 report.yaml，${columns} 列转成了行：${raw.rowCount} 行变为 ${rows} 行。`,
        en: `As report.yaml says, ${columns} column${columns === 1 ? '' : 's'} became rows: ${raw.rowCount} row${raw.rowCount === 1 ? ' is' : 's are'} ${rows} now.`,
      },
    }),
    leftOut: (label: string): Finding => ({
      code: 'extra-label',
      severity: 'warning',
      ...place,
      column: label,
      message: {
        'zh-CN': `“${label}”列既不在 keep 里，也没有转成行；它不会出现在输出里。`,
        en: `The column "${label}" neither stays nor becomes rows; it is left out of the outputs.`,
      },
    }),
    noColumns: ({ columns }: UnpivotSpec, labels: string[]): Finding => ({
      code: 'missing-label',
      severity: 'error',
      ...place,
      ...(typeof columns === 'string' ? { raw: columns } : {}),
      message: { 'zh-CN': '没有可以转成行的列。', en: 'There are no columns to be made rows.' },
      hint: {
        'zh-CN': `检查 unpivot 的 keep 和 columns。现有列：${labels.join('、')}。`,
        en: `Look at keep and columns of "unpivot". The columns are ${labels.join(', ')}.`,
      },
    }),
    tooMany: (columns: number, rows: number): Finding => ({
      code: 'too-many-columns',
      severity: 'error',
      ...place,
      message: {
        'zh-CN': `${raw.rowCount} 行、${columns} 列转成行后有 ${rows} 行，上限是 ${maxUnpivotedRows} 行。`,
        en: `${raw.rowCount} rows of ${columns} columns would become ${rows} rows; the limit is ${maxUnpivotedRows}.`,
      },
      hint: {
        'zh-CN': '在 unpivot 的 columns 里少列几列，或拆分文件。',
        en: 'Name fewer columns in "unpivot", or split the file.',
      },
    }),
  };
}
