import type { IndicatorData } from '../indicator-data.ts';
import type { Method } from '../method.ts';
import { scoreUnits } from '../score-units.ts';
import type { IndicatorTree } from '../tree/indicator-tree.ts';

/** How ranks move when one indicator is left out. */
export interface DropOne {
  indicator: string;
  /** Rank without it less the rank with it, by unit; NaN where either is none. */
  shifts: Float64Array;
  /** Mean of how many places ranks move, without regard to direction. */
  meanShift: number;
  /** The largest move. */
  most: number;
}

/** Leaves each indicator out in turn, its weight shared among its siblings. */
export function dropOne(data: IndicatorData, tree: IndicatorTree, method: Method): DropOne[] {
  const nominal = scoreUnits(data, tree, method);
  const ranks = nominal.ranks.get(tree.root) ?? new Float64Array();
  return tree.indicators.map(({ code }) => {
    const without = scoreUnits(data, withoutIndicator(tree, code), { ...method, screen: 0 });
    const byUnit = new Map(without.units.map((unit, at) => [unit, without.ranks.get(tree.root)?.[at]]));
    const shifts = Float64Array.from(nominal.units, (unit, at) => {
      return (byUnit.get(unit) ?? Number.NaN) - (ranks[at] ?? Number.NaN);
    });
    const moves = [...shifts].filter((shift) => !Number.isNaN(shift)).map(Math.abs);
    const total = moves.reduce((sum, move) => sum + move, 0);
    return { indicator: code, shifts, meanShift: total / moves.length, most: Math.max(0, ...moves) };
  });
}

/** The tree without one indicator, and without what has nothing else below it. */
export function withoutIndicator(tree: IndicatorTree, code: string): IndicatorTree {
  const gone = new Set([code]);
  const branches = tree.branches.flatMap((branch) => {
    const children = branch.children.filter((child) => !gone.has(child.code));
    if (children.length === 0) gone.add(branch.code);
    return children.length === 0 ? [] : [{ ...branch, children }];
  });
  return { ...tree, branches, indicators: tree.indicators.filter((indicator) => indicator.code !== code) };
}
