import type { EvaluationNode } from '@trifold/core';
import { roundHalfAway } from '@trifold/core/score';
import { textCell } from '../plan/cells.ts';
import type { PlanCell, PlanColumn, SheetPlan } from '../plan/sheet-plan.ts';
import { columnLetters } from '../write/cell-ref.ts';
import { formulaCell } from './formula-cell.ts';
import { rankFormat, scoreFormat } from './number-formats.ts';
import { cellOf, type Place } from './place.ts';
import { cellAt, quoted } from './references.ts';
import type { StageContext } from './stage-context.ts';
import { firstUnitRow, stageLines, stageSheet, unitCells } from './stage-frame.ts';

/** Scores that differ by less than this share of themselves do so by rounding alone; as the model has it. */
const arithmeticError = '1E-12';

/** Where ranks stand. Codes have two columns each: the score that is compared, and the rank. */
export function rankPlace(context: StageContext): Place {
  return {
    sheet: context.stages.rank,
    firstRow: firstUnitRow(rankLines(context)),
    codes: rankedNodes(context).flatMap(({ code }) => [`${code} score`, code]),
    firstColumn: hasUnranked(context) ? 3 : 2,
  };
}

/**
 * Standard competition ranks of each aggregate. With a tie distance, scores are sorted in further columns: whether two
 * are tied goes by the best of their group.
 */
export function planRanks(context: StageContext, sources: Place[]): SheetPlan {
  const { evaluation, locale, say, name } = context;
  const nodes = rankedNodes(context);
  const place = rankPlace(context);
  const hasTies = evaluation.method.tieDistance !== undefined;
  const ladders = hasTies ? nodes.map((node) => ladderOf(context, node)) : [];
  const titleOf = (node: EvaluationNode): string => node.title[locale] ?? node.code;
  const pairOf = (node: EvaluationNode): PlanColumn[] => [
    { header: `${titleOf(node)} · ${say('stage.score')}`, align: 'end' },
    { header: `${titleOf(node)} · ${say('stage.rank')}`, align: 'end' },
  ];
  const ladderColumns = (node: EvaluationNode): PlanColumn[] =>
    (['sorted', 'best', 'place'] as const).map((key) => ({
      header: `${titleOf(node)} · ${say(`stage.${key}`)}`,
      align: 'end',
    }));
  const firstLadder = place.firstColumn + place.codes.length;
  return stageSheet(context, {
    name: context.stages.rank,
    word: say('stage.rank'),
    lines: rankLines(context),
    columns: [
      { header: say('stage.units'), align: 'start' },
      ...(hasUnranked(context) ? [{ header: say('stage.takesPart'), align: 'start' as const }] : []),
      ...nodes.flatMap(pairOf),
      ...(hasTies ? nodes.flatMap(ladderColumns) : []),
    ],
    columnNames: [
      undefined,
      ...(hasUnranked(context) ? [undefined] : []),
      ...nodes.flatMap(({ code }) => [name('compared', code), name('rank', code)]),
      ...ladders.flatMap(({ code }) => [name('sorted', code), name('best', code), name('place', code)]),
    ],
    rows: unitCells(context).map((unit, at): PlanCell[] => [
      unit,
      ...(hasUnranked(context)
        ? [textCell(say(evaluation.units[at]?.isRanked ? 'stage.yes' : 'stage.no'))]
        : []),
      ...nodes.flatMap((node) => [
        comparedCell(context, node, at, sources, place),
        rankCell(context, node, at, place),
      ]),
      ...ladders.flatMap((ladder, column) =>
        ladderCells(context, ladder, at, { column: firstLadder + 3 * column, firstRow: place.firstRow }),
      ),
    ]),
  });
}

function rankedNodes({ index, dimensions }: StageContext): EvaluationNode[] {
  return [index, ...dimensions];
}

function hasUnranked({ evaluation }: StageContext): boolean {
  return evaluation.units.some(({ isRanked }) => !isRanked);
}

function comparedCell(
  context: StageContext,
  node: EvaluationNode,
  unit: number,
  sources: Place[],
  place: Place,
): PlanCell {
  const { evaluation, locale, parameter, results, say } = context;
  const source = sources.find(({ codes }) => codes.includes(node.code));
  if (!source) throw new Error(`No sheet has scores of ${node.code}.`);
  const score = cellOf(source, node.code, unit);
  const { rankDigits } = evaluation.method;
  const shown = rankDigits === undefined ? score : `ROUND(${score},${parameter('rank-digits')})`;
  const takesPart = cellAt(place.sheet, 2, place.firstRow + unit);
  const condition = hasUnranked(context)
    ? `AND(ISNUMBER(${score}),${takesPart}=${quoted(say('stage.yes'))})`
    : `ISNUMBER(${score})`;
  const format = scoreFormat(node.code, results, locale);
  return formulaCell(`IF(${condition},${shown},"")`, comparedOf(context, node, unit), format);
}

/** The score that a unit is ranked by. */
function comparedOf({ evaluation }: StageContext, node: EvaluationNode, unit: number): number | null {
  const score = node.values[unit] ?? null;
  if (score === null || !evaluation.units[unit]?.isRanked) return null;
  const { rankDigits } = evaluation.method;
  return rankDigits === undefined ? score : roundHalfAway(score, rankDigits);
}

function rankCell(context: StageContext, node: EvaluationNode, unit: number, place: Place): PlanCell {
  const { evaluation, name } = context;
  const own = cellOf(place, `${node.code} score`, unit);
  const column = name('compared', node.code);
  const better = `SUMPRODUCT(ISNUMBER(${column})*(${column}>${own}+${arithmeticError}*MAX(1,ABS(${own}))))`;
  const rank =
    evaluation.method.tieDistance === undefined
      ? `1+${better}`
      : `INDEX(${name('place', node.code)},MATCH(${own},${name('sorted', node.code)},0))`;
  return formulaCell(`IF(ISNUMBER(${own}),${rank},"")`, node.ranks?.[unit] ?? null, rankFormat);
}

/** An aggregate's scores from high to low, with the rank of each and the best score of those that share it. */
interface Ladder {
  code: string;
  format: string;
  steps: { score: number; best: number; rank: number }[];
}

function ladderOf(context: StageContext, node: EvaluationNode): Ladder {
  const steps = context.evaluation.units
    .flatMap((_, unit) => {
      const score = comparedOf(context, node, unit);
      const rank = node.ranks?.[unit] ?? null;
      return score === null || rank === null ? [] : [{ score, rank, best: score }];
    })
    .sort((a, b) => b.score - a.score);
  const bests = new Map<number, number>();
  for (const { rank, score } of steps) if (!bests.has(rank)) bests.set(rank, score);
  return {
    code: node.code,
    format: scoreFormat(node.code, context.results, context.locale),
    steps: steps.map((step) => ({ ...step, best: bests.get(step.rank) ?? step.score })),
  };
}

function ladderCells(
  { name, parameter }: StageContext,
  { code, format, steps }: Ladder,
  at: number,
  { column, firstRow }: { column: number; firstRow: number },
): PlanCell[] {
  const [sorted, best, place] = [0, 1, 2].map((more) => columnLetters(column + more));
  const row = firstRow + at;
  const count = `ROWS(${sorted}$${firstRow}:${sorted}${row})`;
  const compared = name('compared', code);
  const own = `${sorted}${row}`;
  const reach = `${parameter('tie-distance')}+${arithmeticError}*MAX(1,ABS(${own}))`;
  const isTied = `${best}${row - 1}-${own}<=${reach}`;
  const step = steps[at];
  const follow = (tied: string, fresh: string): string =>
    at === 0 ? `IF(ISNUMBER(${own}),${fresh},"")` : `IF(ISNUMBER(${own}),IF(${isTied},${tied},${fresh}),"")`;
  return [
    formulaCell(
      `IF(${count}<=COUNT(${compared}),LARGE(${compared},${count}),"")`,
      step?.score ?? null,
      format,
    ),
    formulaCell(follow(`${best}${row - 1}`, own), step?.best ?? null, format),
    formulaCell(follow(`${place}${row - 1}`, count), step?.rank ?? null, rankFormat),
  ];
}

function rankLines(context: StageContext): PlanCell[][] {
  const { say, evaluation } = context;
  const notes = [say('stage.note.rank')];
  if (evaluation.method.tieDistance !== undefined) notes.push(say('stage.note.ties'));
  return stageLines(context, notes);
}
