import type { Report, ReportCell, ReportField, ReportRow, ReportTable } from '@trifold/core';

/** Where a figure stands in its table. */
export interface FigurePlace {
  table: ReportTable;
  field: ReportField;
  row: ReportRow;
  cell: ReportCell;
}

/** Places of the wanted figures, by id. Counts and dates stand in no table. */
export function findFigures(report: Report, wanted: Set<string>): Map<string, FigurePlace> {
  const places = new Map<string, FigurePlace>();
  for (const table of report.tables) {
    for (const row of table.rows) {
      for (const field of table.fields) {
        const cell = row.cells[field.name];
        if (cell?.figure !== undefined && wanted.has(cell.figure)) {
          places.set(cell.figure, { table, field, row, cell });
        }
      }
    }
  }
  return places;
}
