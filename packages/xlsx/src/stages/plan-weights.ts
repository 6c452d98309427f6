import type { EvaluationNode } from '@trifold/core';
import { textCell } from '../plan/cells.ts';
import { columnWidths } from '../plan/column-widths.ts';
import { firstDataRow, type PlanCell, type SheetPlan } from '../plan/sheet-plan.ts';
import type { SourceRefs } from '../plan/source-refs.ts';
import { columnLetters } from '../write/cell-ref.ts';
import { formulaCell, valueCell, wordsFormula } from './formula-cell.ts';
import { inputColumns } from './indicator-inputs.ts';
import { inputWords } from './input-words.ts';
import { columnOf, fieldFormat, liveTable, tableOf } from './live-table.ts';
import { formatFor } from './number-formats.ts';
import { numberOrWords } from './plan-results.ts';
import { quoted, runsOf, sumOf } from './references.ts';
import type { StageContext } from './stage-context.ts';

/**
 * The table of indicators as the sheet of inputs: weights, directions, fixed ends and targets are typed in here, shares
 * are worked out from them. Columns that the table doesn't have stand behind its own.
 */
export function planWeights(context: StageContext, refs: SourceRefs): SheetPlan {
  const { evaluation, say, name, index } = context;
  const { weights } = evaluation.tables;
  const table = tableOf(context, weights);
  const nodes = new Map(evaluation.nodes.map((node) => [node.code, node]));
  const shareFormat = fieldFormat(context, table, 'share');
  const notes = [say('stage.note.inputs'), say('stage.note.shift')];
  if (!['given', 'equal'].includes(evaluation.method.weighting)) notes.push(say('stage.note.weighed'));
  const live = liveTable(context, weights, refs, {
    notes,
    live: ({ row, field, planned }) => {
      const node = nodes.get(row.key);
      if (!node) return undefined;
      switch (field.name) {
        case 'direction':
          return node.kind === 'indicator' ? directionWords(context, node, planned) : undefined;
        case 'weight':
          return node === index
            ? undefined
            : {
                ...valueCell(node.weight, planned.format ?? formatFor([node.weight]), 'input'),
                input: 'weight' as const,
                name: name('w', node.code),
              };
        case 'effective':
          return node.kind === 'indicator' ? effectiveCell(context, node, shareFormat) : undefined;
        case 'correlation':
          return node === index ? undefined : correlationCell(context, node, planned);
      }
      return undefined;
    },
  });
  const own = table.fields.reduce((sum, { sheetColumns }) => sum + sheetColumns.length, 2);
  const extras = inputColumns(context);
  const counted = columnLetters(own + 1 + extras.length);
  const countedColumn = own + 1 + extras.length;
  const first = firstDataRow(live);
  const rowOf = new Map(table.rows.map(({ key }, at) => [key, first + at]));
  const childRows = (code: string | null): number[] =>
    table.rows.flatMap(({ key }) => (nodes.get(key)?.parent === code ? [rowOf.get(key) ?? 0] : []));
  const shareColumn = columnOf(table, 'share') - 1;
  const rows = live.rows.map((cells, at): PlanCell[] => {
    const node = nodes.get(table.rows[at]?.key ?? '');
    if (!node) return cells;
    const next = [...cells];
    const isBelow = node !== index;
    if (isBelow) {
      const whole = sumOf(runsOf(childRows(node.parent), countedColumn));
      const formula = `IF(${whole}=0,0,$${counted}${first + at}/${whole})`;
      next[shareColumn] = {
        ...formulaCell(formula, node.share, shareFormat),
        name: name('share', node.code),
      };
    }
    return [
      ...next,
      ...extras.map(({ cell }) => (node.kind === 'indicator' ? cell(node) : textCell(''))),
      isBelow ? countedCell(context, node, sumOf(runsOf(childRows(node.code), countedColumn))) : textCell(''),
      isBelow ? textCell(name('w', node.code)) : textCell(''),
    ];
  });
  const columns = [
    ...live.columns,
    ...extras.map(({ header }) => ({ header, align: 'end' as const })),
    { header: say('stage.counted'), align: 'end' as const },
    { header: say('stage.cellName'), align: 'start' as const },
  ];
  return {
    ...live,
    columns,
    rows,
    widths: columnWidths(columns, rows).map((width, at) =>
      // A name is copied whole and has no place to break at.
      at === columns.length - 1 ? Math.max(width, ...rows.map((row) => (row[at]?.width ?? 0) + 2)) : width,
    ),
    rangeSize: { rows: rows.length, columns: own },
    hasFixedRows: true,
    inputWords: inputWords(context),
  };
}

/** The weight that counts: none where an indicator is the same for all units, or an aggregate has no part left. */
function countedCell(context: StageContext, node: EvaluationNode, parts: string): PlanCell {
  const { evaluation, name } = context;
  const { rescale } = evaluation.method;
  const weight = name('w', node.code);
  const hasEnds =
    node.goalposts !== undefined &&
    (rescale === 'distanceToBest' || (typeof rescale === 'object' && 'minMax' in rescale));
  const alwaysCounts = rescale === 'none' || hasEnds;
  const left = node.kind === 'indicator' ? `COUNT(${name('rescaled', node.code)})=0` : `${parts}=0`;
  const formula = node.kind === 'indicator' && alwaysCounts ? weight : `IF(${left},0,${weight})`;
  const value = node.share > 0 ? node.weight : 0;
  return { ...formulaCell(formula, value, formatFor([value])), name: name('counted', node.code) };
}

function directionWords({ say, name }: StageContext, node: EvaluationNode, planned: PlanCell): PlanCell {
  const [more, less] = [say('stage.moreIsBetter'), say('stage.lessIsBetter')];
  const formula = `IF(${name('dir', node.code)}=1,${quoted(more)},${quoted(less)})`;
  return wordsFormula(formula, String(planned.content ?? ''));
}

function effectiveCell(context: StageContext, node: EvaluationNode, format: string): PlanCell {
  const { evaluation, name, index } = context;
  const way: EvaluationNode[] = [];
  for (
    let at: EvaluationNode | undefined = node;
    at && at !== index;
    at = evaluation.nodes.find(({ code }) => code === at?.parent)
  ) {
    way.push(at);
  }
  const value = way.reduce((product, { share }) => product * share, 1);
  return formulaCell(way.map(({ code }) => name('share', code)).join('*'), value, format);
}

/** How a column and the index go together; words stand for it where one of them is constant. */
function correlationCell(context: StageContext, node: EvaluationNode, planned: PlanCell): PlanCell {
  const { name, index } = context;
  const own = name(node.kind === 'indicator' ? 'rescaled' : 'score', node.code);
  const found = `CORREL(${own},${name('score', index.code)})`;
  const value = typeof planned.content === 'number' ? planned.content : null;
  const cell = numberOrWords(own, value, planned, planned.format ?? '0.00');
  const words = value === null && typeof planned.content === 'string' ? planned.content : '—';
  return { ...cell, formula: `IFERROR(${found},${quoted(words)})` };
}
