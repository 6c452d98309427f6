import type { Locale } from '@trifold/core';
import { type Bundle, type BundleTable, figure } from '@trifold/json';
import type { Problem } from '../problem.ts';
import { checkKeyFigures } from './check-key-figures.ts';
import { compareCell } from './compare-cell.ts';
import { type ExpectedCell, expectedCell } from './expected-cell.ts';
import type { Workbook } from './read-workbook.ts';
import { type TableRange, tableRange } from './table-range.ts';

export interface WorkbookResult {
  problems: Problem[];
  /** Ids of the figures whose cells all agree. */
  figures: Set<string>;
}

/** Holds the key figures and every table of a workbook against the bundle: headers, and each row's cells from the figures' values. */
export function checkWorkbook(bundle: Bundle, locale: Locale, workbook: Workbook): WorkbookResult {
  const result: WorkbookResult = { problems: checkKeyFigures(bundle, locale, workbook), figures: new Set() };
  for (const table of bundle.tables) {
    const file = `workbook.${locale}`;
    const range = tableRange(workbook, table.id);
    if (!range) {
      result.problems.push({
        code: 'workbook-table-missing',
        where: file,
        message: `The workbook has no range tbl_${table.id}.`,
      });
      continue;
    }
    checkTable(bundle, table, locale, range, { file, result });
  }
  return result;
}

interface Context {
  file: string;
  result: WorkbookResult;
}

function checkTable(
  bundle: Bundle,
  table: BundleTable,
  locale: Locale,
  range: TableRange,
  { file, result }: Context,
): void {
  const columns = table.schema.fields.flatMap((field) =>
    field['trifold:sheetColumns'].map((column) => ({ field, ...column })),
  );
  const where = (row: number, column: number): string =>
    `${file} sheet ${range.sheet} cell ${range.reference(row, column)}`;
  const report = (row: number, column: number, expected: ExpectedCell, id?: string): boolean => {
    const difference = compareCell(expected, range.cell(row, column));
    if (!difference) return true;
    result.problems.push({
      where: where(row, column),
      ...difference,
      ...(id !== undefined && { figure: id }),
      message: `${id ?? `table ${table.id}`}: expected ${difference.expected}, got ${difference.got}.`,
    });
    return false;
  };
  columns.forEach(({ header }, at) => {
    report(0, at, { type: 'text', text: header[locale] ?? '' });
  });
  if (range.rows !== table.rows.length + 1) {
    const message = `Table ${table.id}: expected ${table.rows.length} rows, got ${range.rows - 1}.`;
    result.problems.push({ code: 'workbook-rows', where: where(0, 0), message });
  }
  table.rows.forEach((row, at) => {
    const agreeing = new Map<string, boolean>();
    columns.forEach(({ field, part }, column) => {
      const cell = row.cells[field.name];
      const isFirst = columns.findIndex((other) => other.field === field) === column;
      if (cell && 'figure' in cell) {
        const agrees = report(
          at + 1,
          column,
          expectedCell(figure(bundle, cell.figure), field, part, locale),
          cell.figure,
        );
        agreeing.set(cell.figure, agrees && agreeing.get(cell.figure) !== false);
      } else {
        report(at + 1, column, { type: 'text', text: isFirst ? (cell?.text[locale] ?? '') : '' });
      }
    });
    const status = bundle.statusNotes.find((note) => note.status === row.status)?.label[locale];
    if (status !== undefined) report(at + 1, columns.length, { type: 'text', text: status });
    report(at + 1, columns.length + 1, { type: 'text', text: row.sources.join('; ') });
    for (const [id, agrees] of agreeing) if (agrees) result.figures.add(id);
  });
}
