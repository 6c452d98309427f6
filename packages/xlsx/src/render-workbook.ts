/// <reference path="./exceljs-bare.d.ts" />
import type { Finding, Locale, Report } from '@trifold/core';
import exceljs from 'exceljs/dist/exceljs.bare.min.js';
import { planWorkbook } from './plan/plan-workbook.ts';
import { excelRows } from './plan/split-sheet.ts';
import { cellStyles } from './write/cell-styles.ts';
import { documentProperties } from './write/document-properties.ts';
import { finishPackage } from './write/finish-package.ts';
import { writeSheet } from './write/write-sheet.ts';

export interface Workbook {
  /** The same for the same report anywhere. */
  bytes: Uint8Array;
  /** How many it has. */
  sheets: number;
  /** Warnings of texts that no cell holds whole. */
  findings: Finding[];
}

/**
 * A report as an Excel workbook in one locale.
 *
 * Every sheet has its title in A1, a link back to the contents and the notes below it, then the header, then one
 * row a record without gaps. The defined name `tbl_<table id>` (see `rangeNames`) covers the header and the rows of
 * a table: each field's workbook columns in order, then status, then sources. `key_figures` and `findings` do the
 * same for those sheets. Rows that don't fit on a sheet stand on further ones, whose names are the same with `.2`,
 * `.3` …; `maxRows` is for tests. Evaluations are formulas that keep their results: inputs and columns of each stage have
 * the names of `definedNames`, and a reader that calculates works everything out again on opening. Throws where the report lacks one of `workbookWords`.
 */
export async function renderWorkbook(
  report: Report,
  { locale, maxRows = excelRows }: { locale: Locale; maxRows?: number },
): Promise<Workbook> {
  const { sheets: plans, findings } = planWorkbook(report, locale, maxRows);
  const workbook = new exceljs.Workbook();
  Object.assign(workbook, documentProperties(report, locale));
  const context = { locale, reportTitle: report.title[locale] ?? '', styleOf: cellStyles(locale) };
  const looks = plans.map((plan) => writeSheet(workbook, plan, context));
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object);
  return {
    bytes: finishPackage(new Uint8Array(written), plans, { looks, locale }),
    sheets: plans.length,
    findings,
  };
}
