import type { Locale } from '@trifold/core';
import { type Bundle, type BundleTable, figure } from '@trifold/json';
import type { Problem } from '../problem.ts';
import { checkKeyFigures } from './check-key-figures.ts';
import { checkStages } from './check-stages.ts';
import { compareCell, type Difference } from './compare-cell.ts';
import { type ContinuedRange, continuedRange } from './continued-range.ts';
import { type ExpectedCell, expectedCell } from './expected-cell.ts';
import { rangeNames } from './range-names.ts';
import type { Workbook } from './read-workbook.ts';
import { toldCuts } from './told-cuts.ts';

export interface WorkbookResult {
  problems: Problem[];
  /** Ids of the figures whose cells all agree. */
  figures: Set<string>;
}

/**
 * Holds the key figures, the stages of evaluations and every table of a workbook against the bundle: headers, and each
 * row's cells from the figures' values.
 */
export function checkWorkbook(bundle: Bundle, locale: Locale, workbook: Workbook): WorkbookResult {
  const result: WorkbookResult = {
    problems: [...checkKeyFigures(bundle, locale, workbook), ...checkStages(bundle, locale, workbook)],
    figures: new Set(),
  };
  const file = `workbook.${locale}`;
  const names = rangeNames(bundle.tables);
  const told = toldCuts(workbook);
  for (const table of bundle.tables) {
    const name = names.get(table.id) ?? '';
    const range = continuedRange(workbook, name);
    if (!range) {
      result.problems.push({
        code: 'workbook-table-missing',
        where: file,
        message: `The workbook has no range ${name}.`,
      });
      continue;
    }
    checkTable(bundle, table, locale, range, { file, result, told });
  }
  return result;
}

interface Context {
  file: string;
  result: WorkbookResult;
  /** See `toldCuts`. */
  told: Set<string>;
}

function checkTable(
  bundle: Bundle,
  table: BundleTable,
  locale: Locale,
  range: ContinuedRange,
  { file, result, told }: Context,
): void {
  const columns = table.schema.fields.flatMap((field) =>
    field['trifold:sheetColumns'].map((column) => ({ field, ...column })),
  );
  const problem = (place: string, difference: Difference, id?: string): void => {
    const { expected, got } = difference;
    const message = `${id ?? `table ${table.id}`}: expected ${expected}, got ${got}.`;
    result.problems.push({
      where: `${file} ${place}`,
      ...difference,
      ...(id !== undefined && { figure: id }),
      message,
    });
  };
  const report = (row: number, column: number, expected: ExpectedCell, id?: string): boolean => {
    const places = [`${table.file}:${table.rows[row]?.line ?? 0}`, range.reference(row, column)];
    const cutIsTold = told.size > 0 && places.some((place) => told.has(place));
    const difference = compareCell(expected, range.cell(row, column), cutIsTold);
    if (difference) problem(range.place(row, column), difference, id);
    return difference === undefined;
  };
  for (const part of range.parts) {
    columns.forEach(({ header }, at) => {
      const difference = compareCell({ type: 'text', text: header[locale] ?? '' }, part.cell(0, at));
      if (difference) problem(`sheet ${part.sheet} cell ${part.reference(0, at)}`, difference);
    });
  }
  if (range.rowCount !== table.rows.length) {
    const { sheet, reference } = range.parts[0];
    result.problems.push({
      code: 'workbook-rows',
      where: `${file} sheet ${sheet} cell ${reference(0, 0)}`,
      message: `Table ${table.id}: expected ${table.rows.length} rows, got ${range.rowCount}.`,
    });
  }
  // Rows that the range lacks are told of above, all together.
  table.rows.slice(0, range.rowCount).forEach((row, at) => {
    const agreeing = new Map<string, boolean>();
    columns.forEach(({ field, part }, column) => {
      const cell = row.cells[field.name];
      const isFirst = columns.findIndex((other) => other.field === field) === column;
      if (cell && 'figure' in cell) {
        const agrees = report(
          at,
          column,
          expectedCell(figure(bundle, cell.figure), field, part, locale),
          cell.figure,
        );
        agreeing.set(cell.figure, agrees && agreeing.get(cell.figure) !== false);
      } else {
        report(at, column, { type: 'text', text: isFirst ? (cell?.text[locale] ?? '') : '' });
      }
    });
    const status = bundle.statusNotes.find((note) => note.status === row.status)?.label[locale];
    if (status !== undefined) report(at, columns.length, { type: 'text', text: status });
    report(at, columns.length + 1, { type: 'text', text: row.sources.join('; ') });
    for (const [id, agrees] of agreeing) if (agrees) result.figures.add(id);
  });
}
