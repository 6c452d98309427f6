import type { BundleEvaluation, BundleNode } from '@trifold/json';

/** What an indicator adds to a unit's index: its number times its weight among those present, all the way up. */
export function ownContribution(
  nodes: ReadonlyMap<string, BundleNode>,
  { nodes: all }: Pick<BundleEvaluation, 'nodes'>,
  node: BundleNode,
  unit: number,
): number | null {
  const value = node.values[unit] ?? null;
  if (value === null) return null;
  let factor = 1;
  // No way up is longer than there are nodes.
  for (let at: BundleNode | undefined = node, step = 0; at?.parent && step < all.length; step += 1) {
    const { parent }: BundleNode = at;
    const present = all.filter((other) => other.parent === parent && (other.values[unit] ?? null) !== null);
    const whole = present.reduce((sum, { share }) => sum + share, 0);
    factor *= whole === 0 || !present.includes(at) ? 0 : at.share / whole;
    at = nodes.get(parent);
  }
  return value * factor;
}
