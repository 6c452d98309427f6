import type { IndicatorNode } from './indicator-node.ts';

/** An aggregate and its parts. */
export interface Branch {
  code: string;
  parent: string | null;
  weight: number;
  /** 1 for what is made of indicators alone, one more than the highest of its parts otherwise. */
  level: number;
  /** In the order declared. */
  children: IndicatorNode[];
}

/** Indicators → pillars → dimensions → index: one root, no cycles. */
export interface IndicatorTree {
  /** Code of the index. */
  root: string;
  /** The leaves, in the order declared. */
  indicators: IndicatorNode[];
  /** Aggregates, parts before what they are parts of; the index is the last. */
  branches: Branch[];
  /** Level of the index. */
  depth: number;
}
