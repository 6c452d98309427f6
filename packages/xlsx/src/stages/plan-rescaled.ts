import type { EvaluationNode } from '@trifold/core';
import { textCell } from '../plan/cells.ts';
import type { PlanCell, SheetPlan } from '../plan/sheet-plan.ts';
import { columnLetters } from '../write/cell-ref.ts';
import { formulaCell } from './formula-cell.ts';
import { rescaledFormat, shareFormat } from './number-formats.ts';
import { cellOf, type Place } from './place.ts';
import { rescaleFormula, scaleRows } from './rescale-formula.ts';
import type { StageContext } from './stage-context.ts';
import { firstUnitRow, stageLines, stageSheet, unitCells } from './stage-frame.ts';

export function rescaledPlace(context: StageContext): Place {
  return {
    sheet: context.stages.rescaled,
    firstRow: firstUnitRow(rescaledLines(context)),
    codes: context.indicators.map(({ code }) => code),
    firstColumn: 2,
  };
}

/** Indicators made comparable; what it takes for that stands above the header, and the shares in the last row there. */
export function planRescaled(context: StageContext, treated: Place): SheetPlan {
  const { evaluation, indicators, locale, say, name } = context;
  const format = rescaledFormat(evaluation);
  const lines = rescaledLines(context);
  const rows = scaleRows(context);
  // The rows of the scale are the last ones but the shares'.
  const firstScaleRow = 2 + lines.length - 1 - rows.length;
  return stageSheet(context, {
    name: context.stages.rescaled,
    word: say('stage.rescaled'),
    lines,
    columns: [
      { header: say('stage.units'), align: 'start' },
      ...indicators.map(({ title, code }) => ({ header: title[locale] ?? code, align: 'end' as const })),
    ],
    columnNames: [undefined, ...indicators.map(({ code }) => name('rescaled', code))],
    rows: unitCells(context).map((unit, at): PlanCell[] => [
      unit,
      ...indicators.map((node, column) => {
        const own = Object.fromEntries(
          rows.map(({ key }, row) => [key, `${columnLetters(column + 2)}$${firstScaleRow + row}`]),
        );
        const formula = rescaleFormula(context, node, cellOf(treated, node.code, at), own);
        return formulaCell(formula, node.values[at] ?? null, format);
      }),
    ]),
  });
}

function rescaledLines(context: StageContext): PlanCell[][] {
  const { indicators, say } = context;
  const notes = [say('stage.note.rescaled')];
  if (indicators.some(isLeftOut)) notes.push(say('stage.note.constant'));
  return stageLines(context, notes, [
    ...scaleRows(context).map(({ label, cells }) => [textCell(label, 'parameter'), ...cells]),
    shareRow(context, indicators),
  ]);
}

/** Shares of nodes within their parents, by name. */
export function shareRow({ say, name }: StageContext, nodes: EvaluationNode[]): PlanCell[] {
  return [
    textCell(say('stage.share'), 'parameter'),
    ...nodes.map(({ code, share }) => formulaCell(name('share', code), share, shareFormat, 'parameter')),
  ];
}

function isLeftOut({ values }: EvaluationNode): boolean {
  return values.every((value) => value === null);
}
