import type { BundleEvaluation, BundleNode } from '@trifold/json';
import {
  recomputeEvaluation,
  recomputeRobustness,
  recomputeSobol,
  recomputeVariants,
} from '@trifold/json/recompute';
import type { Problem } from '../problem.ts';
import type { ReadCell } from './cell-number.ts';
import { checkRaw } from './check-raw.ts';
import { checkTableFigures } from './check-table-figures.ts';
import { differs } from './differs.ts';
import { ownContribution } from './own-contributions.ts';
import { ownScore, type Part } from './own-mean.ts';
import { ownRanks } from './own-ranks.ts';
import { isConstant, ownRescale } from './own-rescale.ts';

type Numbers = (number | null)[];

/**
 * Whether an evaluation follows from its raw numbers by its stated method, and its tables show what it says. Each stage is
 * worked out from the one before as the bundle has it: rescaled numbers, shares, scores, ranks and contributions by
 * code of this package; treatment of missing numbers and outliers, weights that follow from something, quadrants, drop-one
 * shifts, variants, draws and Sobol’ indices by the model again.
 */
export function checkEvaluation(evaluation: BundleEvaluation, readCell: ReadCell): Problem[] {
  const problems: Problem[] = [];
  const compare = (code: string, what: string, got: Numbers, expected: Numbers): void => {
    if (got.length !== expected.length) {
      problems.push(problemOf(evaluation, code, what, `${expected.length} numbers`, `${got.length}`));
      return;
    }
    got.forEach((number, at) => {
      const own = expected[at] ?? null;
      if (!differs(number, own)) return;
      const place = got.length === 1 ? what : `${what} of ${evaluation.units[at]?.key ?? at}`;
      problems.push(problemOf(evaluation, code, place, shown(own), shown(number)));
    });
  };
  checkStages(evaluation, compare);
  try {
    checkAgain(evaluation, compare);
    checkVariants(evaluation, compare);
    checkSobol(evaluation, compare);
  } catch (error) {
    const message = `Evaluation ${(error as Error).message}`;
    problems.push({ code: 'evaluation-number', where: `bundle evaluation ${evaluation.id}`, message });
  }
  return [...problems, ...checkRaw(evaluation, readCell), ...checkTableFigures(evaluation, readCell)];
}

type Compare = (code: string, what: string, got: Numbers, expected: Numbers) => void;

function checkStages(evaluation: BundleEvaluation, compare: Compare): void {
  const { nodes, method, units } = evaluation;
  const byCode = new Map(nodes.map((node) => [node.code, node]));
  const childrenOf = (code: string) => nodes.filter(({ parent }) => parent === code);
  for (const node of nodes) {
    const { code } = node;
    compare('evaluation-number', `the share of ${code}`, [node.share], [ownShare(node, evaluation)]);
    if (node.kind === 'indicator') {
      compare('evaluation-number', `the rescaled ${code}`, node.values, ownRescale(node, method.rescale));
      const added = units.map((_, unit) => ownContribution(byCode, evaluation, node, unit));
      compare('evaluation-number', `the contribution of ${code}`, node.contributions ?? [], added);
      continue;
    }
    const children = childrenOf(code);
    const parts: Part[] = children
      .filter(({ share }) => share > 0 || children.length === 1)
      .map(({ weight, values }) => ({ weight, values }));
    const rule = method.aggregate[Math.min(node.level, method.aggregate.length) - 1] ?? 'arithmetic';
    const scores = units.map((_, unit) => ownScore(parts, unit, rule, method.minShare));
    compare('evaluation-number', `the score ${code}`, node.values, scores);
    compare('evaluation-rank', `the rank by ${code}`, node.ranks ?? [], ownRanks(node.values, evaluation));
  }
}

/** A weight over those of all parts that count; 0 for an indicator that tells no units apart, and for what has no other. */
function ownShare(node: BundleNode, { nodes, method }: BundleEvaluation): number {
  if (node.parent === null) return 1;
  const counts = (item: BundleNode, depth = 0): boolean => {
    if (item.weight === 0 || depth > nodes.length) return false;
    if (item.kind === 'indicator') return !isConstant(item, method.rescale);
    return nodes.some((child) => child.parent === item.code && counts(child, depth + 1));
  };
  if (!counts(node)) return 0;
  const siblings = nodes.filter((other) => other.parent === node.parent && counts(other));
  return node.weight / siblings.reduce((sum, { weight }) => sum + weight, 0);
}

/** What the model gives again from the raw numbers. */
function checkAgain(evaluation: BundleEvaluation, compare: Compare): void {
  const again = recomputeEvaluation(evaluation);
  for (const { code, treated, weight, dropShift } of evaluation.nodes) {
    compare('evaluation-number', `the weight of ${code}`, [weight], [again.weights.get(code) ?? null]);
    if (treated) compare('evaluation-number', `the treated ${code}`, treated, again.treated.get(code) ?? []);
    if (dropShift !== undefined) {
      const shift = again.dropShifts.get(code) ?? null;
      compare('evaluation-number', `the shift without ${code}`, [dropShift], [shift]);
    }
  }
  if (evaluation.matrix) {
    compare('evaluation-number', 'the quadrant', evaluation.matrix.placed, again.placed ?? []);
  }
  const drawn = recomputeRobustness(evaluation);
  if (!evaluation.robustness || !drawn) return;
  const { units, meanShift } = evaluation.robustness;
  compare('evaluation-number', 'the mean rank shift', [meanShift], [drawn.meanShift]);
  for (const field of ['median', 'low', 'high', 'topShare', 'quadrantShare'] as const) {
    compare(
      field === 'topShare' || field === 'quadrantShare' ? 'evaluation-number' : 'evaluation-rank',
      `the draws’ ${field}`,
      units.map((unit) => unit[field] ?? null),
      drawn.units.map((unit) => unit[field] ?? null),
    );
  }
}

function checkVariants(evaluation: BundleEvaluation, compare: Compare): void {
  const again = recomputeVariants(evaluation);
  const { variants } = evaluation;
  compare('evaluation-number', 'the number of variants', [variants.length], [again.length]);
  variants.forEach(({ ranks, meanShift }, at) => {
    const own = again[at];
    if (!own) return;
    const name = `variant ${at + 1}`;
    compare('evaluation-rank', `the rank by ${name}`, ranks, Array.from(own.ranks, orNull));
    compare('evaluation-number', `the shift of ${name}`, [meanShift], [orNull(own.meanShift)]);
  });
}

function checkSobol(evaluation: BundleEvaluation, compare: Compare): void {
  const listed = evaluation.sobol ?? [];
  const again = new Map(recomputeSobol(evaluation).map((index) => [index.factor, index]));
  compare('evaluation-number', 'the number of Sobol’ indices', [listed.length], [again.size]);
  for (const { factor, first, firstInterval, total, totalInterval } of listed) {
    const own = again.get(factor);
    const numbers = own ? [own.first, ...own.firstInterval, own.total, ...own.totalInterval] : [];
    const got = [first, ...firstInterval, total, ...totalInterval];
    got.forEach((number, at) => {
      const what = `${sobolParts[at]} of the Sobol’ index of ${factor}`;
      compare('evaluation-number', what, [number], [orNull(numbers[at] ?? Number.NaN)]);
    });
  }
}

const sobolParts = ['first order', 'its low end', 'its high end', 'total', 'its low end', 'its high end'];

function orNull(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}

function problemOf(
  { id }: BundleEvaluation,
  code: string,
  what: string,
  expected: string,
  got: string,
): Problem {
  const message = `Evaluation ${id}: ${what} works out as ${expected}; the bundle has ${got}.`;
  return { code, where: `bundle evaluation ${id}`, expected, got, message };
}

function shown(number: number | null): string {
  return number === null ? 'nothing' : String(number);
}
