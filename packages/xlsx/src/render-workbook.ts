/// <reference path="./exceljs-bare.d.ts" />
import type { Locale, Report } from '@trifold/core';
import exceljs from 'exceljs/dist/exceljs.bare.min.js';
import { planWorkbook } from './plan/plan-workbook.ts';
import { cellStyles } from './write/cell-styles.ts';
import { documentProperties } from './write/document-properties.ts';
import { finishPackage } from './write/finish-package.ts';
import { writeSheet } from './write/write-sheet.ts';

/**
 * A report as an Excel workbook in one locale: the file's bytes, the same for the same report anywhere, and how many
 * sheets it has.
 *
 * Every sheet has its title in A1, a link back to the contents and the notes below it, then the header, then one
 * row a record without gaps. The defined name `tbl_<table id>` (see `rangeNames`) covers the header and the rows of
 * a table: each field's workbook columns in order, then status, then sources. `key_figures` and `findings` do the
 * same for those sheets. Throws where the report lacks one of `workbookWords`.
 */
export async function renderWorkbook(
  report: Report,
  { locale }: { locale: Locale },
): Promise<{ bytes: Uint8Array; sheets: number }> {
  const plans = planWorkbook(report, locale);
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, documentProperties(report, locale));
  const context = { locale, reportTitle: report.title[locale] ?? '', styleOf: cellStyles(locale) };
  for (const plan of plans) writeSheet(workbook, plan, context);
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object);
  return { bytes: finishPackage(new Uint8Array(written), plans), sheets: plans.length };
}
