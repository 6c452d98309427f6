import type { EvaluationNode } from '@trifold/core';
import type { PlanCell, SheetPlan } from '../plan/sheet-plan.ts';
import { meanFormula, type PartPlaces } from './aggregate-formula.ts';
import { formulaCell, valueCell, wordsFormula } from './formula-cell.ts';
import { rescaledFormat, scoreFormat } from './number-formats.ts';
import { cellOf, type Place } from './place.ts';
import { pairScore } from './plan-pairs.ts';
import { shareRow } from './plan-rescaled.ts';
import { quoted } from './references.ts';
import { mostPairedUnits, type StageContext } from './stage-context.ts';
import { firstUnitRow, stageLines, stageSheet, unitCells } from './stage-frame.ts';

export function dimensionsPlace(context: StageContext): Place {
  return {
    sheet: context.stages.dimensions,
    firstRow: firstUnitRow(dimensionLines(context)),
    codes: context.dimensions.map(({ code }) => code),
    firstColumn: 2,
  };
}

export function indexPlace(context: StageContext): Place {
  return {
    sheet: context.stages.index,
    firstRow: firstUnitRow(indexLines(context)),
    codes: [context.index.code],
    firstColumn: 2 + partsOfIndex(context).length,
  };
}

/** Every aggregate below the index. */
export function planDimensions(context: StageContext, places: PartPlaces): SheetPlan {
  const { dimensions, locale, say, name } = context;
  return stageSheet(context, {
    name: context.stages.dimensions,
    word: say('stage.dimensions'),
    lines: dimensionLines(context),
    columns: [
      { header: say('stage.units'), align: 'start' },
      ...dimensions.map(({ title, code }) => ({ header: title[locale] ?? code, align: 'end' as const })),
    ],
    columnNames: [undefined, ...dimensions.map(({ code }) => name('score', code))],
    rows: unitCells(context).map((unit, at): PlanCell[] => [
      unit,
      ...dimensions.map((node) => scoreCell(context, node, at, places)),
    ]),
  });
}

/** The index beside its parts, and the quadrant of each unit where two dimensions make a matrix. */
export function planIndex(context: StageContext, places: PartPlaces): SheetPlan {
  const { evaluation, index, locale, say, name, report } = context;
  const parts = partsOfIndex(context);
  const { matrix } = evaluation;
  const quadrant = matrix && report.tables.find(({ id }) => id === evaluation.tables.results);
  const title = quadrant?.fields.find((field) => field.name === 'quadrant')?.title[locale] ?? '';
  const own = indexPlace(context);
  return stageSheet(context, {
    name: context.stages.index,
    word: say('stage.index'),
    lines: indexLines(context),
    columns: [
      { header: say('stage.units'), align: 'start' },
      ...[...parts, index].map((node) => ({
        header: node.title[locale] ?? node.code,
        align: 'end' as const,
      })),
      ...(matrix ? [{ header: title, align: 'start' as const }] : []),
    ],
    columnNames: [undefined, ...parts.map(() => undefined), name('score', index.code)],
    rows: unitCells(context).map((unit, at): PlanCell[] => [
      unit,
      ...parts.map((node) => {
        const isDimension = places.dimensions.codes.includes(node.code);
        const source = cellOf(isDimension ? places.dimensions : places.rescaled, node.code, at);
        const format = isDimension
          ? scoreFormat(node.code, context.results, locale)
          : rescaledFormat(evaluation);
        return formulaCell(`IF(ISNUMBER(${source}),${source},"")`, node.values[at] ?? null, format);
      }),
      scoreCell(context, index, at, places),
      ...(matrix ? [quadrantCell(context, at, places, own)] : []),
    ]),
  });
}

function scoreCell(context: StageContext, node: EvaluationNode, unit: number, places: PartPlaces): PlanCell {
  const format = scoreFormat(node.code, context.results, context.locale);
  const value = node.values[unit] ?? null;
  if (node.rule === 'copeland') {
    return context.evaluation.units.length > mostPairedUnits
      ? valueCell(value, format)
      : formulaCell(pairScore(context, node, unit), value, format);
  }
  const { formula, isArray } = meanFormula(context, node, unit, places);
  const cell = formulaCell(formula, value, format);
  return isArray ? { ...cell, isArray } : cell;
}

function quadrantCell(context: StageContext, unit: number, places: PartPlaces, own: Place): PlanCell {
  const { evaluation, locale, parameters, parameterName } = context;
  const { matrix } = evaluation;
  if (!matrix) throw new Error('There is no matrix.');
  const names = matrix.quadrants.map((quadrant) => quadrant[locale] ?? '');
  const text = names[matrix.placed[unit] ?? -1] ?? '';
  const scoreOf = (code: string): string =>
    cellOf(places.dimensions.codes.includes(code) ? places.dimensions : own, code, unit);
  const [x, y] = [scoreOf(matrix.x), scoreOf(matrix.y)];
  if (!parameters.some(({ key }) => key === 'threshold-x')) return wordsFormula('""', '');
  const at = `1+(${x}>=${parameterName('threshold-x')})+2*(${y}>=${parameterName('threshold-y')})`;
  const chosen = `CHOOSE(${at},${names.map(quoted).join(',')})`;
  return wordsFormula(`IF(AND(ISNUMBER(${x}),ISNUMBER(${y})),${chosen},"")`, text);
}

function partsOfIndex({ indicators, dimensions, index }: StageContext): EvaluationNode[] {
  return [...indicators, ...dimensions].filter(({ parent }) => parent === index.code);
}

function dimensionLines(context: StageContext): PlanCell[][] {
  const { dimensions, say } = context;
  return stageLines(
    context,
    [say('stage.note.dimensions'), ...pairNotes(context, dimensions)],
    [shareRow(context, dimensions)],
  );
}

function indexLines(context: StageContext): PlanCell[][] {
  const { index, say } = context;
  return stageLines(
    context,
    [say('stage.note.index'), ...pairNotes(context, [index])],
    [shareRow(context, partsOfIndex(context))],
  );
}

function pairNotes({ evaluation, say }: StageContext, nodes: EvaluationNode[]): string[] {
  const isFixed = evaluation.units.length > mostPairedUnits && nodes.some(({ rule }) => rule === 'copeland');
  return isFixed ? [say('stage.note.fixedPairs')] : [];
}
