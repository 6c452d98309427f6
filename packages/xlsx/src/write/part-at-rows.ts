import { firstDataRow, headerRow, type SheetPlan } from '../plan/sheet-plan.ts';
import { cellRef } from './cell-ref.ts';

/**
 * A sheet's XML parted where its records go: what stands before and behind the row of samples that `writeSheet` left
 * there, and the workbook's numbers of the samples' styles. The sheet's dimension is made that of its records.
 */
export function partAtRows(
  xml: string,
  plan: SheetPlan,
): { before: string; behind: string; styleIds: string[] } {
  const start = xml.indexOf(`<row r="${firstDataRow(plan)}"`);
  const end = xml.indexOf('</row>', start);
  if (start < 0 || end < 0) throw new Error(`exceljs wrote no row ${firstDataRow(plan)}.`);
  const sample = xml.slice(start, end);
  const columns = Math.max(
    1,
    plan.columns.length,
    ...plan.lines.map((line) => line.length),
    plan.rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const last = headerRow(plan) + plan.rows.length - (plan.columns.length > 0 ? 0 : 1);
  return {
    before: xml
      .slice(0, start)
      .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="A1:${cellRef(columns, last)}"/>`),
    behind: xml.slice(end + '</row>'.length),
    styleIds: Array.from(sample.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g), ([, id = '']) => id),
  };
}
