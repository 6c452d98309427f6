import type { EvaluationNode } from '@trifold/core';
import type { PlanCell, SheetPlan } from '../plan/sheet-plan.ts';
import { fillingFormula } from './filling-formula.ts';
import { formulaCell, valueCell } from './formula-cell.ts';
import { formatFor } from './number-formats.ts';
import { cellOf, type Place } from './place.ts';
import type { StageContext } from './stage-context.ts';
import { firstUnitRow, stageLines, stageSheet, unitCells } from './stage-frame.ts';

export function treatedPlace(context: StageContext): Place {
  return {
    sheet: context.stages.treated,
    firstRow: firstUnitRow(treatedLines(context)),
    codes: context.indicators.map(({ code }) => code),
    firstColumn: 2,
  };
}

/**
 * Numbers after transforms, missing values and outliers. What was read and what stands in for missing numbers are
 * formulas; cells that outlier treatment altered are numbers.
 */
export function planTreated(context: StageContext, raw: Place): SheetPlan {
  const { indicators, locale, say, name } = context;
  const formats = indicators.map(({ treated = [] }) => formatFor(treated));
  return stageSheet(context, {
    name: context.stages.treated,
    word: say('stage.treated'),
    lines: treatedLines(context),
    columns: [
      { header: say('stage.units'), align: 'start' },
      ...indicators.map(({ title, code }) => ({ header: title[locale] ?? code, align: 'end' as const })),
    ],
    columnNames: [undefined, ...indicators.map(({ code }) => name('treated', code))],
    rows: unitCells(context).map((unit, at): PlanCell[] => [
      unit,
      ...indicators.map((node, column) => treatedCell(context, node, at, raw, formats[column] ?? '0')),
    ]),
  });
}

function treatedCell(
  context: StageContext,
  node: EvaluationNode,
  unit: number,
  raw: Place,
  format: string,
): PlanCell {
  const { key } = context.evaluation.units[unit] ?? { key: '' };
  const value = node.treated?.[unit] ?? null;
  const change = context.evaluation.altered.find((cell) => cell.unit === key && cell.code === node.code);
  const source = cellOf(raw, node.code, unit);
  if (!change) {
    const own = { ln: `LN(${source})`, log10: `LOG10(${source})`, none: source }[node.transform ?? 'none'];
    return formulaCell(`IF(ISNUMBER(${source}),${own},"")`, value, format);
  }
  const filling = change.why === 'imputed' ? fillingFormula(context, node, unit, raw) : undefined;
  return filling === undefined
    ? valueCell(value, format, 'altered')
    : formulaCell(filling, value, format, 'altered');
}

function treatedLines(context: StageContext): PlanCell[][] {
  const { evaluation, say, sheets } = context;
  const { altered, tables } = evaluation;
  const notes =
    altered.length === 0
      ? [say('stage.note.untreated')]
      : [say('stage.note.treated').replace('{n}', sheets[tables.altered ?? ''] ?? '')];
  if (altered.some(({ why }) => why !== 'imputed')) notes.push(say('stage.note.outliers'));
  return stageLines(context, notes);
}
