import type { Locale, ReportField, ReportRow, ReportTable, SheetCell } from '@trifold/core';
import { noteLines } from '../plan/note-lines.ts';
import { planTable } from '../plan/plan-table.ts';
import type { PlanCell, SheetPlan } from '../plan/sheet-plan.ts';
import type { SourceRefs } from '../plan/source-refs.ts';
import { valueCell } from './formula-cell.ts';
import type { StageContext } from './stage-context.ts';

/** What stands in a cell of a table instead of its number or words; undefined where these stay. */
export type LiveCell = (where: {
  row: ReportRow;
  at: number;
  field: ReportField;
  planned: PlanCell;
}) => PlanCell | undefined;

/** The sheet of a table that an evaluation brings, with formulas where `live` gives them, and further notes. */
export function liveTable(
  context: StageContext,
  id: string,
  refs: SourceRefs,
  { live, notes }: { live: LiveCell; notes: string[] },
): SheetPlan {
  const table = tableOf(context, id);
  const plan = planTable(table, context, refs);
  return {
    ...plan,
    lines: [...plan.lines, ...notes.flatMap((note) => noteLines(note, 'line', plan.widths))],
    rows: plan.rows.map((cells, at) => {
      const row = table.rows[at];
      if (!row) return cells;
      const next = [...cells];
      let column = 0;
      for (const field of table.fields) {
        const planned = unrounded(row.cells[field.name]?.sheet[0], context.locale) ?? cells[column];
        if (planned) next[column] = live({ row, at, field, planned }) ?? planned;
        column += field.sheetColumns.length;
      }
      return next;
    }),
  };
}

/** A number as arithmetic gave it: it has more digits than a table's number may have, and is no text for that. */
function unrounded(cell: SheetCell | undefined, locale: Locale): PlanCell | undefined {
  if (cell?.type !== 'number') return undefined;
  return valueCell(Number(cell.value[locale]), cell.format[locale] ?? '#,##0');
}

/** The place of a field's first column, from 1. */
export function columnOf(table: ReportTable, name: string): number {
  const at = table.fields.findIndex((field) => field.name === name);
  if (at < 0) throw new Error(`The table ${table.id} has no field ${name}.`);
  return table.fields.slice(0, at).reduce((sum, { sheetColumns }) => sum + sheetColumns.length, 1);
}

export function tableOf({ report }: StageContext, id: string): ReportTable {
  const table = report.tables.find((found) => found.id === id);
  if (!table) throw new Error(`The report has no table ${id}.`);
  return table;
}

/** The format that a table's numbers have in a field, for cells that may get one. */
export function fieldFormat({ locale }: StageContext, table: ReportTable, name: string): string {
  for (const { cells } of table.rows) {
    const cell = cells[name]?.sheet[0];
    const format = cell?.type === 'number' ? cell.format[locale] : undefined;
    if (format !== undefined) return format.split(';')[0] ?? format;
  }
  return '#,##0';
}
