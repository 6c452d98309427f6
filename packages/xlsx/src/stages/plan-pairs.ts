import type { EvaluationNode } from '@trifold/core';
import { outrankingMatrix } from '@trifold/core/score';
import type { PlanCell, SheetPlan } from '../plan/sheet-plan.ts';
import { blocksOf, isComplete, type PartPlaces } from './aggregate-formula.ts';
import { formulaCell } from './formula-cell.ts';
import { cellAt, rowAt } from './references.ts';
import type { StageContext } from './stage-context.ts';
import { firstUnitRow, stageLines, stageSheet, unitCells } from './stage-frame.ts';

/** Column of the first unit that others are compared with; before it stands whether the row's unit has enough parts. */
const firstColumn = 3;

/** Shares nearer to a half than this differ by rounding alone; as the model has it. */
const half = { above: '0.5+1E-12', below: '0.5-1E-12' };

/** The sheet on which an aggregate's units are compared pair by pair. */
export function planPairs(context: StageContext, node: EvaluationNode, places: PartPlaces): SheetPlan {
  const { evaluation, say, locale, indicators, dimensions } = context;
  const sheet = sheetOf(context, node);
  const lines = pairLines(context);
  const first = firstUnitRow(lines);
  const parts = [...indicators, ...dimensions].filter(
    ({ parent, share }) => parent === node.code && share > 0,
  );
  const shares = outrankingMatrix(
    parts.map(({ values }) => Float64Array.from(values, (value) => value ?? Number.NaN)),
    parts.map(({ share }) => share),
  );
  const units = evaluation.units.length;
  const isThere = (unit: number): boolean => (node.values[unit] ?? null) !== null;
  const shareOf = (row: number, column: number): number | null =>
    row === column || !isThere(row) || !isThere(column) ? null : (shares[row * units + column] ?? null);
  return stageSheet(context, {
    name: sheet,
    word: `${say('stage.pairs')} ${node.title[locale] ?? node.code}`,
    lines,
    columns: [
      { header: say('stage.units'), align: 'start' },
      { header: say('stage.complete'), align: 'end' },
      ...evaluation.units.map((unit) => ({ header: unit.name[locale] ?? unit.key, align: 'end' as const })),
    ],

    rows: unitCells(context).map((unit, row): PlanCell[] => {
      const blocks = blocksOf(context, node, row, places);
      const complete = `IF(${isComplete(context, blocks)},1,0)`;
      return [
        unit,
        formulaCell(complete, isThere(row) ? 1 : 0, '0'),
        ...evaluation.units.map((_, column) =>
          formulaCell(
            pairFormula(context, node, places, { row, column, first, sheet }),
            shareOf(row, column),
            '0.00',
          ),
        ),
      ];
    }),
  });
}

/** The formula of Copeland's score: pairs that a unit wins less those that it loses. */
export function pairScore(context: StageContext, node: EvaluationNode, unit: number): string {
  const sheet = sheetOf(context, node);
  const row = firstUnitRow(pairLines(context)) + unit;
  const last = firstColumn + context.evaluation.units.length - 1;
  const pairs = rowAt(sheet, firstColumn, last, row);
  const won = `SUMPRODUCT(ISNUMBER(${pairs})*((${pairs}>${half.above})-(${pairs}<${half.below})))`;
  return `IF(${cellAt(sheet, 2, row)}=1,${won},"")`;
}

function pairFormula(
  context: StageContext,
  node: EvaluationNode,
  places: PartPlaces,
  { row, column, first, sheet }: { row: number; column: number; first: number; sheet: string },
): string {
  const own = blocksOf(context, node, row, places);
  const others = blocksOf(context, node, column, places);
  const both = own.map(({ numbers }, at) => `ISNUMBER(${numbers})*ISNUMBER(${others[at]?.numbers ?? ''})`);
  const better = own.map(({ shares, numbers }, at) => {
    const other = others[at]?.numbers ?? '';
    return `SUMPRODUCT(${shares},${both[at]}*((${numbers}>${other})+(${numbers}=${other})/2))`;
  });
  const whole = own.map(({ shares }, at) => `SUMPRODUCT(${shares},${both[at]})`).join('+');
  if (row === column) return '""';
  const compared = `IF(${whole}=0,0.5,(${better.join('+')})/(${whole}))`;
  return `IF(AND(${cellAt(sheet, 2, first + row)}=1,${cellAt(sheet, 2, first + column)}=1),${compared},"")`;
}

function sheetOf({ stages }: StageContext, { code }: EvaluationNode): string {
  const sheet = stages.pairs.get(code);
  if (sheet === undefined) throw new Error(`There is no sheet of pairs of ${code}.`);
  return sheet;
}

function pairLines(context: StageContext): PlanCell[][] {
  return stageLines(context, [context.say('stage.note.pairs')]);
}
