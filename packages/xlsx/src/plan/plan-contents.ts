import type { ReportTable } from '@trifold/core';
import { linkCell, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import { countCell } from './count-cell.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanCell, SheetPlan } from './sheet-plan.ts';

/**
 * The contents: each of the other `sheets` with a link, what it holds, its rows and how far its values can be trusted.
 */
export function planContents(context: PlanContext, sheets: SheetPlan[]): SheetPlan {
  const { report, locale, say, fixed } = context;
  const columns = [
    { header: say('sheet'), align: 'start' as const },
    { header: say('description'), align: 'start' as const },
    { header: say('rows'), align: 'end' as const },
    { header: say('status'), align: 'start' as const },
  ];
  const tables = new Map(report.tables.map((table) => [context.sheets[table.id], table]));
  const fixedNames = Object.values(fixed);
  const rows = sheets.map((sheet): PlanCell[] => {
    const link = linkCell(sheet.name, sheet.name, 'A1', 'reference');
    const table = tables.get(sheet.name);
    if (table) return [link, ...tableCells(table, context)];
    // A sheet that goes on with another's rows says so in its title.
    const title = fixedNames.includes(sheet.name) ? '' : String(sheet.title.content ?? '');
    const { status } = sheet;
    const trust = status ? textCell(say(`status.${status}`), `status.${status}`) : textCell('');
    return [link, textCell(title), textCell(''), trust];
  });
  return {
    name: fixed.contents,
    kind: 'front',
    title: textCell(say('contents'), 'title'),
    lines: [[textCell(report.title[locale] ?? '', 'line')]],
    columns,
    rows,
    widths: columnWidths(columns, rows).map((width, at) => {
      if (at === 0) return Math.max(width, nameWidth(rows));
      return at === 1 ? Math.max(width, 64) : width;
    }),
  };
}

/** A sheet's name stands on one line: a link is hit or missed as a whole. */
function nameWidth(rows: PlanCell[][]): number {
  return Math.min(48, Math.max(...rows.map(([link]) => link?.width ?? 0)) + 3);
}

function tableCells(table: ReportTable, context: PlanContext): PlanCell[] {
  const { locale, figures } = context;
  const description = textCell(table.description[locale] || (table.title[locale] ?? ''));
  return [
    { ...description, origin: { file: 'report.yaml', column: `tables.${table.id}.description` } },
    countCell(figures.get(`${table.id}.rows`)),
    statusCell(table, context),
  ];
}

function statusCell(table: ReportTable, { locale, say }: PlanContext): PlanCell {
  if (table.status) return textCell(say(`status.${table.status}`), `status.${table.status}`);
  const labels = new Set(table.rows.map((row) => row.statusText[locale] ?? ''));
  return textCell([...labels].join(locale === 'en' ? ', ' : '、'));
}
