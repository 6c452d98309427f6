import type { Table } from '../normalize/table.ts';
import type { Finding } from './finding.ts';
import { maxReportCells } from './limits.ts';

/** An error about the largest table where all of them together have more cells than a report holds; else nothing. */
export function reportTooLarge(tables: Table[], maxCells = maxReportCells): Finding[] {
  const cellsOf = (table: Table): number => table.rowCount * table.fields.length;
  const cells = tables.reduce((sum, table) => sum + cellsOf(table), 0);
  const [largest] = [...tables].sort((a, b) => cellsOf(b) - cellsOf(a));
  if (cells <= maxCells || !largest) return [];
  const { file } = largest.spec;
  return [
    {
      code: 'report-too-large',
      severity: 'error',
      file,
      message: {
        'zh-CN': `各表共有 ${cells} 个单元格，一份报告最多 ${maxCells} 个；最大的是这张表，有 ${largest.rowCount} 行。`,
        en: `The tables have ${cells} cells, a report at most ${maxCells}; this one, with ${largest.rowCount} rows, is the largest.`,
      },
      hint: {
        'zh-CN': '按年份或地区拆成几份报告，或先汇总；trifold check 仍可检查整张表。',
        en: 'Divide it into several reports, by year or region, or sum it up first; trifold check still checks all of it.',
      },
    },
  ];
}
