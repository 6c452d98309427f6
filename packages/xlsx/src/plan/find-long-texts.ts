import type { Finding } from '@trifold/core';
import { cellLimit } from '../text/excel-text.ts';
import { cellRef } from '../write/cell-ref.ts';
import { firstDataRow, type PlanCell, type SheetPlan } from './sheet-plan.ts';

/**
 * A warning for each text that a cell of Excel can't hold and that is cut there, with its place in the CSV where it
 * comes from one, else in the workbook.
 */
export function findLongTexts(plans: SheetPlan[]): Finding[] {
  return plans.flatMap((plan) => {
    const first = firstDataRow(plan);
    const rows = [[plan.title], ...plan.lines];
    return [
      ...rows.flatMap((row, at) => longTextsIn(row, at + 1, plan.name)),
      ...plan.rows.flatMap((row, at) => longTextsIn(row, first + at, plan.name)),
    ];
  });
}

function longTextsIn(row: PlanCell[], at: number, sheet: string): Finding[] {
  return row.flatMap(({ content, origin }, column) =>
    typeof content === 'string' && content.length > cellLimit
      ? [textTooLong(content.length, origin ?? { column: `${sheet}!${cellRef(column + 1, at)}` })]
      : [],
  );
}

function textTooLong(length: number, place: PlanCell['origin']): Finding {
  return {
    code: 'text-too-long',
    severity: 'warning',
    ...place,
    message: {
      'zh-CN': `文字有 ${length} 个字符，Excel 单元格最多 ${cellLimit} 个：工作簿里以“…”截断，全文在 bundle.json 里。`,
      en: `The text has ${length} characters, a cell of Excel at most ${cellLimit}: the workbook cuts it with "…", bundle.json has all of it.`,
    },
    hint: { 'zh-CN': '缩短文字，或拆成几格。', en: 'Shorten it, or divide it among several cells.' },
  };
}
