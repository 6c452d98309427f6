import type { IndicatorData } from '../indicator-data.ts';
import type { Method } from '../method.ts';
import type { Options } from '../robustness/choice.ts';
import { scoreUnits } from '../score-units.ts';
import type { IndicatorTree } from '../tree/indicator-tree.ts';

/** Ranks under one combination of rules. */
export interface MethodVariant {
  method: Pick<Method, 'missing' | 'rescale' | 'aggregate'>;
  ranks: Float64Array;
  /** Mean of how many places ranks differ from the method's own. */
  meanShift: number;
  /** Units that have no score under it, such as a geometric mean over a zero. */
  undefinedUnits: number;
}

/** Ranks under every combination of the options, in their order; weights and indicators stay as they are. */
export function methodVariants(
  data: IndicatorData,
  tree: IndicatorTree,
  method: Method,
  options: Options,
): MethodVariant[] {
  const nominal = scoreUnits(data, tree, method).ranks.get(tree.root) ?? new Float64Array();
  return options.missing.flatMap((missing) =>
    options.rescale.flatMap((rescale) =>
      options.aggregate.map((aggregate) => {
        const scores = scoreUnits(data, tree, { ...method, missing, rescale, aggregate });
        const ranks = scores.ranks.get(tree.root) ?? new Float64Array();
        const moves = [...ranks].map((rank, at) => Math.abs(rank - (nominal[at] ?? Number.NaN)));
        const known = moves.filter((move) => !Number.isNaN(move));
        return {
          method: { missing, rescale, aggregate },
          ranks,
          meanShift: known.reduce((sum, move) => sum + move, 0) / known.length,
          undefinedUnits: [...nominal].filter(
            (rank, at) => !Number.isNaN(rank) && Number.isNaN(ranks[at] ?? 0),
          ).length,
        };
      }),
    ),
  );
}
