import type { ReportTable } from '@trifold/core';
import { cellLimit } from '../text/excel-text.ts';
import { reportCell, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import { backLink } from './navigation.ts';
import { noteLines } from './note-lines.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanCell, PlanColumn, SheetPlan } from './sheet-plan.ts';
import { type SourceRefs, sourcesCell } from './source-refs.ts';

/**
 * The sheet of a table. Columns: each field's workbook columns in order, then status, then sources; rows as in the
 * report. Above them: file and row count, description, notice, units.
 */
export function planTable(table: ReportTable, context: PlanContext, refs: SourceRefs): SheetPlan {
  const { locale, say, pair } = context;
  const columns = [
    ...table.fields.flatMap((field) =>
      field.sheetColumns.map(
        ({ header, part }): PlanColumn => ({
          header: header[locale] ?? '',
          align: field.align === 'end' && ['value', 'low', 'high'].includes(part) ? 'end' : 'start',
        }),
      ),
    ),
    { header: say('status'), align: 'start' as const },
    { header: say('sources'), align: 'start' as const },
  ];
  const rows = table.rows.map((row): PlanCell[] => [
    ...table.fields.flatMap((field) =>
      field.sheetColumns.map((_, at) => {
        const cell = row.cells[field.name]?.sheet[at];
        if (!cell) return textCell('');
        const planned = reportCell(cell, locale);
        return isTooLong(planned)
          ? { ...planned, origin: { file: table.file, line: row.line, column: field.columns.join(', ') } }
          : planned;
      }),
    ),
    textCell(row.statusText[locale] ?? '', `status.${row.status}`),
    sourcesCell(row.sources, refs),
  ]);
  const widths = columnWidths(columns, rows);
  const origin = [pair(say('file'), table.file)];
  const count = context.figures.get(`${table.id}.rows`)?.text[locale];
  if (count !== undefined) origin.push(pair(say('rows'), count));
  return {
    name: context.sheets[table.id] ?? table.id,
    kind: 'table',
    title: textCell(table.title[locale] ?? '', 'title'),
    lines: [
      [backLink(context), textCell(origin.join('    '), 'line')],
      ...noteLines(table.description[locale] ?? '', 'line', widths),
      ...noteLines(table.notice?.[locale] ?? '', 'notice', widths),
      ...noteLines(unitLine(table, context), 'line', widths),
    ],
    columns,
    rows,
    widths,
    rangeName: context.ranges[table.id] ?? table.id,
  };
}

function isTooLong({ content }: PlanCell): boolean {
  return typeof content === 'string' && content.length > cellLimit;
}

/** Which field is in which unit, in one line. */
function unitLine(table: ReportTable, { locale, say, pair }: PlanContext): string {
  const units = table.fields.flatMap((field) => {
    const unit = field.unit?.[locale];
    const title = field.title[locale] ?? '';
    return unit ? [locale === 'en' ? `${title}, ${unit}` : `${title}（${unit}）`] : [];
  });
  return units.length === 0 ? '' : pair(say('unit'), units.join(locale === 'en' ? '; ' : '；'));
}
