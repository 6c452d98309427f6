import { countFigure } from './count-figure.ts';
import type { Figure, Locale, ReportTable, Status } from './report.ts';
import { statuses } from './status.ts';

/**
 * How many figures of the tables have each status, as figures of their own; for `missing`, how many values the tables
 * lack.
 */
export function statusCounts(
  figures: Figure[],
  tables: ReportTable[],
  locales: Locale[],
): { status: Status; figure: Figure }[] {
  return statuses.map((status) => {
    const count =
      status === 'missing'
        ? missingValues(tables)
        : figures.filter((figure) => figure.status === status && figure.provenance.line !== undefined).length;
    return { status, figure: countFigure(`status.${status}.figures`, count, undefined, locales) };
  });
}

/** Cells of fields that are no text and have no value; a derived one lacks nothing that its parts have not told. */
function missingValues(tables: ReportTable[]): number {
  const words = new Set(['text', 'name', 'url']);
  return tables
    .flatMap((table) => {
      const names = table.fields
        .filter(({ type, formula }) => !words.has(type) && formula === undefined)
        .map(({ name }) => name);
      return table.rows.flatMap((row) => names.map((name) => row.cells[name]?.value.type));
    })
    .filter((type) => type === 'missing').length;
}
