import type { Locale } from '@trifold/core';
import type { Bundle } from '@trifold/json';
import type { Problem } from '../problem.ts';
import { namedRange } from './named-range.ts';
import type { WorkbookCell } from './read-sheet.ts';
import type { Workbook } from './read-workbook.ts';
import { stageNames } from './stage-names.ts';

type Evaluation = Bundle['evaluations'][number];

/** How far a formula's kept result may be off, as a share of the number. */
const closeness = 1e-9;

/**
 * Holds the stages of each evaluation against the bundle: what was read, treated and rescaled, scores and ranks, a
 * column a name, and the weights that are typed in. Numbers there are unrounded.
 */
export function checkStages(bundle: Bundle, locale: Locale, workbook: Workbook): Problem[] {
  const nameOf = stageNames(bundle.evaluations);
  return bundle.evaluations.flatMap((evaluation) =>
    evaluation.nodes.flatMap((node) => {
      const columns = columnsOf(node);
      return Object.entries(columns).flatMap(([kind, numbers]) =>
        checkColumn(workbook, nameOf(evaluation.id, kind, node.code), numbers, `workbook.${locale}`),
      );
    }),
  );
}

function columnsOf(node: Evaluation['nodes'][number]): Record<string, (number | null)[]> {
  const weight = node.parent === null ? {} : { w: [node.weight], share: [node.share] };
  return node.kind === 'indicator'
    ? { ...weight, raw: node.raw ?? [], treated: node.treated ?? [], rescaled: node.values }
    : { ...weight, score: node.values, rank: node.ranks ?? [] };
}

function checkColumn(workbook: Workbook, name: string, numbers: (number | null)[], where: string): Problem[] {
  const range = namedRange(workbook, name);
  if (!range || range.rows !== numbers.length) {
    const got = range ? `${range.rows} cells` : 'none';
    return [
      {
        code: 'workbook-stage-missing',
        where,
        expected: `${numbers.length} cells`,
        got,
        message: `The range ${name}: expected ${numbers.length} cells, got ${got}.`,
      },
    ];
  }
  return numbers.flatMap((number, row): Problem[] => {
    const held = numberIn(range.cell(row, 0));
    if (isClose(held, number)) return [];
    const [expected, got] = [String(number ?? 'nothing'), String(held ?? 'nothing')];
    return [
      {
        code: 'workbook-stage',
        where: `${where} sheet ${range.sheet} cell ${range.reference(row, 0)}`,
        expected,
        got,
        message: `${name}: expected ${expected}, got ${got}.`,
      },
    ];
  });
}

/** Null where a formula gives nothing. */
function numberIn(cell: WorkbookCell | undefined): number | string | null {
  if (!cell) return null;
  if ('number' in cell.content) return Number(cell.content.number);
  return cell.content.text === '' ? null : cell.content.text;
}

function isClose(held: number | string | null, number: number | null): boolean {
  if (typeof held !== 'number' || number === null) return held === number;
  return Math.abs(held - number) <= closeness * Math.max(1, Math.abs(number));
}
