import { headerRow, type SheetPlan } from '../plan/sheet-plan.ts';
import { absoluteRange } from './cell-ref.ts';
import { quoteSheet } from './quote-sheet.ts';
import { xmlText } from './xml-text.ts';

/**
 * The workbook part with its defined names: header and rows of each table, the rows to repeat in print, and the
 * filters as Excel itself records them.
 */
export function patchWorkbook(xml: string, plans: SheetPlan[]): string {
  const names = plans.flatMap((plan, sheet) => {
    if (plan.columns.length === 0) return [];
    const header = headerRow(plan);
    const place = quoteSheet(plan.name);
    const range = `${place}!${absoluteRange(header, plan.columns.length, header + plan.rows.length)}`;
    const own = [
      definedName('_xlnm.Print_Titles', `${place}!$${header}:$${header}`, `localSheetId="${sheet}"`),
    ];
    if (plan.rows.length > 0) {
      own.push(definedName('_xlnm._FilterDatabase', range, `localSheetId="${sheet}" hidden="1"`));
    }
    if (plan.rangeName !== undefined) own.push(definedName(plan.rangeName, range));
    return own;
  });
  if (names.length === 0) return xml;
  const part = `<definedNames>${names.join('')}</definedNames>`;
  const patched = xml.replace('<calcPr', () => `${part}<calcPr`);
  if (patched === xml) throw new Error('exceljs wrote a workbook part without <calcPr.');
  return patched;
}

function definedName(name: string, range: string, attributes = ''): string {
  return `<definedName name="${name}"${attributes === '' ? '' : ` ${attributes}`}>${xmlText(range)}</definedName>`;
}
