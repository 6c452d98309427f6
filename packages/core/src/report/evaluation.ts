import type { AggregateRule } from '../score/aggregate/aggregate-rule.ts';
import type { OutlierRule } from '../score/outliers/outlier-rule.ts';
import type { Treatment } from '../score/outliers/treat-outliers.ts';
import type { RescaleRule } from '../score/rescale/rescale-rule.ts';
import type { Factor } from '../score/robustness/sobol.ts';
import type { Prose, Status, Text } from './report.ts';

/**
 * A scoring model with everything that it gives, so that anybody can work it out again. Numbers here are unrounded and
 * are not printed as they stand: what is printed are the figures of its tables. `null` is missing.
 */
export interface Evaluation {
  /** Also the id of its table of results. */
  id: string;
  title: Text;
  description: Text;
  notice?: Text;
  status: Status;
  /** The table whose rows are scored, and its field that names them. */
  source: string;
  unitField: string;
  /** Tables that it brings with it. */
  tables: {
    results: string;
    contributions?: string;
    compared?: string;
    weights: string;
    method: string;
    variants?: string;
    sobol?: string;
    altered?: string;
  };
  /** In the order of the source table; every list of numbers below goes by it. */
  units: EvaluationUnit[];
  /** Indicators in the order declared, then aggregates, parts before what they are parts of; the index is the last. */
  nodes: EvaluationNode[];
  method: EvaluationMethod;
  /** The method in words, a step each. */
  steps: { title: Text; text: Prose }[];
  altered: {
    unit: string;
    code: string;
    was: number | null;
    is: number;
    why: 'imputed' | 'winsorized' | 'log';
  }[];
  matrix?: EvaluationMatrix;
  robustness?: EvaluationRobustness;
  /** Which uncertain choice moves ranks how much, where asked for; 95 % intervals. */
  sobol?: {
    factor: Factor;
    first: number;
    firstInterval: [number, number];
    total: number;
    totalInterval: [number, number];
  }[];
  /** Ranks of the index under other rules. */
  variants: {
    missing: EvaluationMethod['missing'];
    rescale: RescaleRule;
    aggregate: AggregateRule[];
    ranks: (number | null)[];
    meanShift: number;
  }[];
}

export interface EvaluationUnit {
  /** Key of its row in the source table and in the results. */
  key: string;
  name: Text;
  /** False where it keeps its score and gets no rank. */
  isRanked: boolean;
  /** Share of its indicators that was filled in, 0 to 1. */
  imputedShare: number;
}

export interface EvaluationNode {
  code: string;
  title: Text;
  kind: 'indicator' | 'aggregate';
  parent: string | null;
  /** 0 for indicators; the index has the highest. */
  level: number;
  /** Among the parts of its parent, as declared or as `weighting` gives it. */
  weight: number;
  /** Within its parent, 0 to 1; 0 where it is left out. */
  share: number;
  /** Of indicators: −1 where less is better. */
  direction?: 1 | -1;
  /** Of indicators: the field of the source table. */
  field?: string;
  transform?: 'ln' | 'log10';
  goalposts?: [number, number];
  treatment?: Treatment;
  /** Of aggregates: codes of its parts in the order declared, which judgements go by. */
  parts?: string[];
  /** Of aggregates. */
  rule?: AggregateRule;
  /** Of indicators: as read, and after transforms, filling in and outliers. */
  raw?: (number | null)[];
  treated?: (number | null)[];
  /** Of indicators: rescaled; of aggregates: their score. */
  values: (number | null)[];
  /** Of aggregates, 1 the best. */
  ranks?: (number | null)[];
  /** Of indicators: what each adds to the index, in its points. */
  contributions?: (number | null)[];
  /** Of indicators: mean number of places that ranks of the index move where it is left out; absent for a lone one. */
  dropShift?: number | null;
}

/** The rules, as data. */
export interface EvaluationMethod {
  screen: number;
  /** For `groupMean` the labels of `units`, in their order, are given in `groups`. */
  missing: 'skip' | 'mean' | 'median' | 'error' | 'groupMean';
  groups?: string[];
  outliers: OutlierRule;
  rescale: RescaleRule;
  /** Where weights come from; the nodes have them. */
  weighting: 'given' | 'equal' | 'entropy' | 'critic' | 'ahp';
  /** Of `ahp`: judgements by parent. */
  judgements?: Record<string, number[][]>;
  /** Lowest level first; the last goes on upwards. */
  aggregate: AggregateRule[];
  minShare: number;
  rankDigits?: number;
  tieDistance?: number;
}

export interface EvaluationMatrix {
  x: string;
  y: string;
  /** How thresholds come about, and where they are. */
  rule: 'median' | 'mean' | 'given';
  thresholds: { x: number; y: number };
  /** Names of the quadrants: low x and y, high x, high y, both high. */
  quadrants: [Text, Text, Text, Text];
  /** By unit: index of its quadrant; null without a score. */
  placed: (number | null)[];
}

export interface EvaluationRobustness {
  draws: number;
  seed: number;
  generator: 'xoshiro128**';
  /** ± share of each weight. */
  weights: number;
  /** Rules that are drawn from, each as likely. */
  missing: EvaluationMethod['missing'][];
  /** By place in `missing`: the labels of `units` for `groupMean`, null for other rules. Absent without that rule. */
  groups?: (string[] | null)[];
  rescale: RescaleRule[];
  aggregate: AggregateRule[][];
  dropOne: boolean;
  top: number;
  meanShift: number;
  units: {
    median: number | null;
    low: number | null;
    high: number | null;
    topShare: number;
    quadrantShare?: number | null;
  }[];
}
