import { minMax } from '../rescale/min-max.ts';
import type { Branch, IndicatorTree } from '../tree/indicator-tree.ts';
import { ahpWeights } from './ahp-weights.ts';
import { criticWeights } from './critic-weights.ts';
import { entropyWeights } from './entropy-weights.ts';
import type { WeightRule } from './weight-rule.ts';

/** The tree with the weights that a rule gives; `columns` are rescaled indicators, those left out all NaN. */
export function weighTree(
  tree: IndicatorTree,
  rule: WeightRule,
  columns: ReadonlyMap<string, Float64Array>,
): IndicatorTree {
  if (rule === 'given') return tree;
  const weights = new Map<string, number>();
  for (const branch of tree.branches) {
    branchWeights(branch, rule, columns)?.forEach((weight, at) => {
      weights.set(branch.children[at]?.code ?? '', weight);
    });
  }
  const weightOf = <Item extends { code: string; weight: number }>(item: Item): Item => {
    return { ...item, weight: weights.get(item.code) ?? item.weight };
  };
  return {
    ...tree,
    indicators: tree.indicators.map(weightOf),
    branches: tree.branches.map((branch) => ({
      ...weightOf(branch),
      children: branch.children.map(weightOf),
    })),
  };
}

/** Weights of a branch's children in their order; undefined where the rule leaves them as declared. */
function branchWeights(
  { code, children }: Branch,
  rule: Exclude<WeightRule, 'given'>,
  columns: ReadonlyMap<string, Float64Array>,
): number[] | undefined {
  if (rule === 'equal') return children.map(() => 1);
  if (typeof rule === 'object') {
    const judgements = rule.ahp[code];
    return judgements && ahpWeights(judgements).weights;
  }
  const parts = children.map((child) => columns.get(child.code));
  if (parts.some((part) => part === undefined)) return undefined;
  // Both rules compare spreads, for which columns need one range; those without any number weigh nothing.
  const ranged = parts.flatMap((part) => (part && !part.every(Number.isNaN) ? [minMax(part, [0, 1])] : []));
  const found = rule === 'entropy' ? entropyWeights(ranged) : criticWeights(ranged);
  let next = 0;
  return parts.map((part) => (part && !part.every(Number.isNaN) ? (found[next++] ?? 0) : 0));
}
