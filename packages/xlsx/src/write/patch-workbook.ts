import { firstDataRow, headerRow, type SheetPlan } from '../plan/sheet-plan.ts';
import { absoluteRange, columnLetters } from './cell-ref.ts';
import { quoteSheet } from './quote-sheet.ts';
import { xmlText } from './xml-text.ts';

/**
 * The workbook part with its defined names: header and rows of each table, the rows to repeat in print, the filters as
 * Excel itself records them, single columns and cells. Where there are formulas, all are worked out when it is opened.
 */
export function patchWorkbook(xml: string, plans: SheetPlan[]): string {
  const names = plans.flatMap((plan, sheet) => [...rangesOf(plan, sheet), ...namedCells(plan)]);
  if (names.length === 0) return xml;
  const part = `<definedNames>${names.join('')}</definedNames>`;
  const calculates = plans.some(({ rows }) =>
    rows.some((row) => row.some(({ formula }) => formula !== undefined)),
  );
  const patched = xml.replace('<calcPr', () => `${part}<calcPr${calculates ? ' fullCalcOnLoad="1"' : ''}`);
  if (patched === xml) throw new Error('exceljs wrote a workbook part without <calcPr.');
  return patched;
}

function rangesOf(plan: SheetPlan, sheet: number): string[] {
  if (plan.columns.length === 0) return [];
  const header = headerRow(plan);
  const place = quoteSheet(plan.name);
  const columns = plan.rangeSize?.columns ?? plan.columns.length;
  const rows = plan.rangeSize?.rows ?? plan.rows.length;
  const range = `${place}!${absoluteRange(header, columns, header + rows)}`;
  const own = [
    definedName('_xlnm.Print_Titles', `${place}!$${header}:$${header}`, `localSheetId="${sheet}"`),
  ];
  if (plan.rows.length > 0 && !plan.hasFixedRows) {
    own.push(definedName('_xlnm._FilterDatabase', range, `localSheetId="${sheet}" hidden="1"`));
  }
  if (plan.rangeName !== undefined) own.push(definedName(plan.rangeName, range));
  return own;
}

function namedCells(plan: SheetPlan): string[] {
  const place = quoteSheet(plan.name);
  const first = firstDataRow(plan);
  const columns = (plan.columnNames ?? []).flatMap((name, at) => {
    const letters = columnLetters(at + 1);
    const range = `$${letters}$${first}:$${letters}$${first + plan.rows.length - 1}`;
    return name === undefined ? [] : [definedName(name, `${place}!${range}`)];
  });
  const cells = plan.rows.flatMap((row, at) =>
    row.flatMap(({ name }, column) =>
      name === undefined ? [] : [definedName(name, `${place}!$${columnLetters(column + 1)}$${first + at}`)],
    ),
  );
  return [...columns, ...cells];
}

function definedName(name: string, range: string, attributes = ''): string {
  return `<definedName name="${name}"${attributes === '' ? '' : ` ${attributes}`}>${xmlText(range)}</definedName>`;
}
