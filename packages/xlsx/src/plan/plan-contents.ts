import type { ReportTable } from '@trifold/core';
import { linkCell, textCell } from './cells.ts';
import { columnWidths } from './column-widths.ts';
import { countCell } from './count-cell.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanCell, SheetPlan } from './sheet-plan.ts';
import { isSourceTable } from './source-table.ts';

/** The contents: every other sheet with a link, what it holds, its rows and how far its values can be trusted. */
export function planContents(context: PlanContext): SheetPlan {
  const { report, locale, say, fixed } = context;
  const columns = [
    { header: say('sheet'), align: 'start' as const },
    { header: say('description'), align: 'start' as const },
    { header: say('rows'), align: 'end' as const },
    { header: say('status'), align: 'start' as const },
  ];
  const plain = (sheet: string): PlanCell[] => [
    linkCell(sheet, sheet, 'A1', 'reference'),
    textCell(''),
    textCell(''),
    textCell(''),
  ];
  const table = (item: ReportTable): PlanCell[] => {
    const sheet = context.sheets[item.id] ?? item.id;
    return [
      linkCell(sheet, sheet, 'A1', 'reference'),
      textCell(item.description[locale] || (item.title[locale] ?? '')),
      countCell(context.figures.get(`${item.id}.rows`)),
      statusCell(item, context),
    ];
  };
  const sources = report.tables.filter((item) => isSourceTable(item, report)).slice(0, 1);
  const rows = [
    plain(fixed.cover),
    ...(report.keyFigures.length > 0 ? [plain(fixed.keyFigures)] : []),
    ...report.tables.filter((item) => !sources.includes(item)).map(table),
    plain(fixed.findings),
    ...sources.map(table),
  ];
  return {
    name: fixed.contents,
    kind: 'front',
    title: textCell(say('contents'), 'title'),
    lines: [[textCell(report.title[locale] ?? '', 'line')]],
    columns,
    rows,
    widths: columnWidths(columns, rows).map((width, at) => (at === 1 ? Math.max(width, 64) : width)),
  };
}

function statusCell(table: ReportTable, { locale, say }: PlanContext): PlanCell {
  if (table.status) return textCell(say(`status.${table.status}`), `status.${table.status}`);
  const labels = new Set(table.rows.map((row) => row.statusText[locale] ?? ''));
  return textCell([...labels].join(locale === 'en' ? ', ' : '、'));
}
