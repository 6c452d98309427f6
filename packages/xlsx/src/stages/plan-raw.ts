import { textCell } from '../plan/cells.ts';
import type { PlanCell, SheetPlan } from '../plan/sheet-plan.ts';
import { valueCell } from './formula-cell.ts';
import { formatFor } from './number-formats.ts';
import type { Place } from './place.ts';
import type { StageContext } from './stage-context.ts';
import { firstUnitRow, stageLines, stageSheet, unitCells } from './stage-frame.ts';

/** Where raw numbers stand; the labels of groups, where there are any, in column B. */
export function rawPlace(context: StageContext): Place {
  return {
    sheet: context.stages.raw,
    firstRow: firstUnitRow(rawLines(context)),
    codes: context.indicators.map(({ code }) => code),
    firstColumn: context.evaluation.method.groups ? 3 : 2,
  };
}

/** The numbers as read, the only ones that all further sheets begin with. */
export function planRaw(context: StageContext): SheetPlan {
  const { evaluation, indicators, locale, say, name } = context;
  const { groups } = evaluation.method;
  const formats = indicators.map(({ raw = [] }) => formatFor(raw));
  const units = unitCells(context);
  return stageSheet(context, {
    name: context.stages.raw,
    word: say('stage.raw'),
    lines: rawLines(context),
    columns: [
      { header: say('stage.units'), align: 'start' },
      ...(groups ? [{ header: say('stage.group'), align: 'start' as const }] : []),
      ...indicators.map(({ title, code }) => ({ header: title[locale] ?? code, align: 'end' as const })),
    ],
    columnNames: [
      undefined,
      ...(groups ? [undefined] : []),
      ...indicators.map(({ code }) => name('raw', code)),
    ],
    rows: units.map((unit, at): PlanCell[] => [
      unit,
      ...(groups ? [textCell(groups[at] ?? '')] : []),
      ...indicators.map(({ raw }, column) => valueCell(raw?.[at] ?? null, formats[column] ?? '0')),
    ]),
  });
}

function rawLines(context: StageContext): PlanCell[][] {
  return stageLines(context, [context.say('stage.note.raw')]);
}
