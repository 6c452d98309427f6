import { sum } from '../statistics/sum.ts';
import type { IndicatorTree } from '../tree/indicator-tree.ts';

/**
 * The weight of each indicator and aggregate within its parent, rescaled to sum to 1; 0 for those in `without`, and for
 * aggregates that have nothing but such parts. The index has 1.
 */
export function shareWeights(tree: IndicatorTree, without: ReadonlySet<string>): Map<string, number> {
  const empty = new Set(without);
  const shares = new Map<string, number>([[tree.root, 1]]);
  for (const { code, children } of tree.branches) {
    const counted = children.filter((child) => !empty.has(child.code));
    const whole = sum(counted.map(({ weight }) => weight));
    if (whole === 0) empty.add(code);
    for (const child of children) {
      shares.set(child.code, empty.has(child.code) || whole === 0 ? 0 : child.weight / whole);
    }
  }
  return shares;
}

/** The weight of each indicator in the index: the product of the weights on the way up. They sum to 1. */
export function effectiveWeights(
  tree: IndicatorTree,
  shares: ReadonlyMap<string, number>,
): Map<string, number> {
  const parents = new Map(tree.branches.map(({ code, parent }) => [code, parent]));
  return new Map(
    tree.indicators.map(({ code, parent }) => {
      let weight = shares.get(code) ?? 0;
      for (let at = parent; at !== null && at !== undefined; at = parents.get(at) ?? null)
        weight *= shares.get(at) ?? 0;
      return [code, weight];
    }),
  );
}
