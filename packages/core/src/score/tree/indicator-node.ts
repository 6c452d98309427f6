/** One indicator, or one aggregate of others: a pillar, a dimension, the index. */
export interface IndicatorNode {
  /** Names it; each stands once. */
  code: string;
  /** Code of what it is a part of; null for the index. */
  parent: string | null;
  /** Among the parts of its parent; at least 0, in any unit: they are rescaled to sum to 1. */
  weight: number;
  /** −1 where less is better. */
  direction: 1 | -1;
}
