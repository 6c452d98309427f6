import type { Finding, Locale, Report } from '@trifold/core';
import { planEvaluations } from '../stages/plan-evaluations.ts';
import { findLongTexts } from './find-long-texts.ts';
import { planContents } from './plan-contents.ts';
import { planContext } from './plan-context.ts';
import { planCover } from './plan-cover.ts';
import { planFindings } from './plan-findings.ts';
import { planKeyFigures } from './plan-key-figures.ts';
import { planTable } from './plan-table.ts';
import { takenNames } from './sheet-names.ts';
import type { SheetPlan } from './sheet-plan.ts';
import { sourceRefs } from './source-refs.ts';
import { isSourceTable } from './source-table.ts';
import { splitSheet } from './split-sheet.ts';

export interface WorkbookPlan {
  sheets: SheetPlan[];
  /** What the workbook can't hold and says so; the report doesn't know. */
  findings: Finding[];
}

/**
 * The sheets in their order: cover, contents, key figures where there are any, the tables, findings, and last the
 * table of sources. The stages of an evaluation stand behind the last of its tables. A sheet with more than `maxRows` rows goes on in further ones behind it.
 */
export function planWorkbook(report: Report, locale: Locale, maxRows: number): WorkbookPlan {
  const context = planContext(report, locale);
  const taken = takenNames([...Object.values(context.fixed), ...Object.values(context.sheets)]);
  const split = (plan: SheetPlan): SheetPlan[] => splitSheet(plan, maxRows, taken);
  const sourceTable = report.tables.find((table) => isSourceTable(table, report));
  const sources = sourceTable ? split(planTable(sourceTable, context, new Map())) : [];
  const refs = sourceRefs(
    sources,
    report.sources.map(({ id }) => id),
  );
  const keyFigures = report.keyFigures.length > 0 ? split(planKeyFigures(context, refs)) : [];
  const live = planEvaluations(context, { refs, maxRows, taken });
  const tables = report.tables
    .filter((table) => table !== sourceTable)
    .flatMap((table) => [
      ...split(live.tables.get(table.id) ?? planTable(table, context, refs)),
      ...(live.stagesBehind.get(table.id) ?? []),
    ]);
  const cover = planCover(context);
  const noted = [cover, ...keyFigures, ...tables, ...sources];
  const findings = findLongTexts([planContents(context, noted), ...noted]);
  const notes = split(planFindings(context, [...report.findings, ...findings]));
  const rest = [...keyFigures, ...tables, ...notes, ...sources];
  return { sheets: [cover, planContents(context, [cover, ...rest]), ...rest], findings };
}
