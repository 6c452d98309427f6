import type { Locale } from '@trifold/core';
import type { Cell, Workbook, Worksheet } from 'exceljs';
import { firstDataRow, headerRow, type PlanCell, type SheetPlan } from '../plan/sheet-plan.ts';
import { displayWidth } from '../text/display-width.ts';
import { excelText } from '../text/excel-text.ts';
import { looksLikeFormula } from '../text/looks-like-formula.ts';
import { absoluteRange } from './cell-ref.ts';
import type { StyleRequest } from './cell-styles.ts';
import { pageSetup } from './page-setup.ts';
import { lineHeight } from './row-height.ts';
import { type RowLooks, rowLooks } from './row-looks.ts';

/** What Excel adds to a column for its edges; it also keeps clear of 9, which exceljs takes for "no width". */
const cellPadding = 0.7109375;

export interface SheetContext {
  locale: Locale;
  /** For the footer. */
  reportTitle: string;
  styleOf: (request: StyleRequest) => Cell['style'];
}

/**
 * Adds a sheet to the workbook as planned, but for its records: one row of empty cells, which has each style of theirs
 * once, stands where they go. They, links and names are patched in later.
 */
export function writeSheet(workbook: Workbook, plan: SheetPlan, context: SheetContext): RowLooks {
  const header = headerRow(plan);
  const hasHeader = plan.columns.length > 0;
  const sheet = workbook.addWorksheet(plan.name, {
    properties: { tabColor: { argb: plan.kind === 'table' ? 'FF7F93B2' : 'FF14284B' } },
    views: [hasHeader ? frozenView(plan, header) : { showGridLines: false }],
    ...pageSetup(plan, context),
  });
  plan.widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width + cellPadding;
  });
  writeRow(sheet, 1, [plan.title], context);
  sheet.getRow(1).height = plan.title.look === 'coverTitle' ? 48 : 30;
  plan.lines.forEach((line, at) => {
    writeRow(sheet, 2 + at, line, context);
    sheet.getRow(2 + at).height = lineHeight(context.locale) + (at === plan.lines.length - 1 ? 7 : 2);
  });
  if (hasHeader) writeHeader(sheet, plan, context);
  const looks = rowLooks(plan, context.styleOf);
  const sample = sheet.getRow(firstDataRow(plan));
  looks.styles.forEach((style, at) => {
    sample.getCell(at + 1).style = style;
  });
  if (hasHeader && plan.rows.length > 0 && !plan.hasFixedRows) {
    sheet.autoFilter = absoluteRange(header, plan.columns.length, header + plan.rows.length).replaceAll(
      '$',
      '',
    );
  }
  return looks;
}

function writeHeader(sheet: Worksheet, plan: SheetPlan, { styleOf, locale }: SheetContext): void {
  const row = sheet.getRow(headerRow(plan));
  let lines = 1;
  plan.columns.forEach(({ header, align }, at) => {
    const cell = row.getCell(at + 1);
    cell.value = excelText(header.replace(/\s+/g, ' '));
    cell.style = styleOf({ look: 'header', align, vertical: 'middle', literal: looksLikeFormula(header) });
    lines = Math.max(lines, Math.ceil(displayWidth(header) / Math.max(1, (plan.widths[at] ?? 10) - 3)));
  });
  row.height = lines * lineHeight(locale) + 9;
}

function writeRow(sheet: Worksheet, at: number, cells: PlanCell[], { styleOf }: SheetContext): void {
  const row = sheet.getRow(at);
  cells.forEach(({ content, formula, look, format, align }, column) => {
    const cell = row.getCell(column + 1);
    const isText = typeof content === 'string';
    const held = isText ? excelText(content) : content;
    cell.value = formula === undefined ? held : { formula, result: held ?? '' };
    cell.style = styleOf({
      look,
      format,
      align,
      vertical: 'middle',
      literal: formula === undefined && isText && looksLikeFormula(content),
    });
  });
}

/** Header and what is above it stay in sight; in a wide sheet the first column too, unless it is wide itself. */
function frozenView(plan: SheetPlan, header: number) {
  const total = plan.widths.reduce((sum, width) => sum + width, 0);
  const keepsFirst = (total > 130 || plan.hasFixedRows === true) && (plan.widths[0] ?? 0) <= 30;
  return { state: 'frozen' as const, xSplit: keepsFirst ? 1 : 0, ySplit: header, showGridLines: false };
}
