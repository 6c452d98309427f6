import type { Locale, Report } from '@trifold/core';
import { planContents } from './plan-contents.ts';
import { planContext } from './plan-context.ts';
import { planCover } from './plan-cover.ts';
import { planFindings } from './plan-findings.ts';
import { planKeyFigures } from './plan-key-figures.ts';
import { planTable } from './plan-table.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { sourceRefs } from './source-refs.ts';
import { isSourceTable } from './source-table.ts';

/**
 * The sheets in their order: cover, contents, key figures where there are any, the tables, findings, and last the
 * table of sources.
 */
export function planWorkbook(report: Report, locale: Locale): SheetPlan[] {
  const context = planContext(report, locale);
  const sourceTable = report.tables.find((table) => isSourceTable(table, report));
  const sources = sourceTable && planTable(sourceTable, context, new Map());
  const refs = sources
    ? sourceRefs(
        sources,
        report.sources.map(({ id }) => id),
      )
    : new Map();
  return [
    planCover(context),
    planContents(context),
    ...(report.keyFigures.length > 0 ? [planKeyFigures(context, refs)] : []),
    ...report.tables.filter((table) => table !== sourceTable).map((table) => planTable(table, context, refs)),
    planFindings(context),
    ...(sources ? [sources] : []),
  ];
}
