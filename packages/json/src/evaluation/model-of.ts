import {
  buildTree,
  type IndicatorData,
  type IndicatorTree,
  type MatrixSpec,
  type Method,
  type MissingRule,
  type Uncertainty,
} from '@trifold/core/score';
import type { BundleEvaluation, BundleNode } from '../schema/bundle-schema.ts';

/** An evaluation as `@trifold/core/score` takes it: change a weight or a rule and score again. */
export interface EvaluationModel {
  data: IndicatorData;
  tree: IndicatorTree;
  method: Method;
  /** Absent where the evaluation has no robustness. */
  uncertainty?: Uncertainty;
  matrix?: MatrixSpec;
}

/**
 * The model that an evaluation of a bundle states: its raw numbers, tree and rules, and nothing of what it says came
 * out. Throws an `Error` with a sentence for each fault where the nodes make no tree.
 */
export function modelOf(evaluation: BundleEvaluation): EvaluationModel {
  const { nodes, units, matrix, robustness } = evaluation;
  return {
    data: {
      units: units.map(({ key }) => key),
      columns: new Map(
        nodes.flatMap(({ code, raw }) =>
          raw ? [[code, Float64Array.from(raw, (value) => value ?? Number.NaN)]] : [],
        ),
      ),
    },
    tree: treeOf(evaluation),
    method: methodOf(evaluation),
    ...(robustness ? { uncertainty: uncertaintyOf(robustness) } : {}),
    ...(matrix ? { matrix: matrixOf(matrix) } : {}),
  };
}

function treeOf({ id, nodes }: BundleEvaluation): IndicatorTree {
  const { tree, findings } = buildTree(
    nodes.map(({ code, parent, weight, direction = 1 }) => ({ code, parent, weight, direction })),
  );
  if (!tree) throw new Error(`${id}: ${findings.map(({ message }) => message.en).join(' ')}`);
  const places = new Map(nodes.flatMap(({ parts = [] }) => parts.map((code, at) => [code, at])));
  return {
    ...tree,
    branches: tree.branches.map((branch) => ({
      ...branch,
      children: [...branch.children].sort((a, b) => (places.get(a.code) ?? 0) - (places.get(b.code) ?? 0)),
    })),
  };
}

function methodOf({ method, nodes, units }: BundleEvaluation): Method {
  const unranked = units.flatMap(({ key, isRanked }) => (isRanked ? [] : [key]));
  return {
    screen: method.screen,
    missing: missingOf(method.missing, method.groups),
    outliers: method.outliers,
    transforms: byCode(nodes, ({ transform }) => transform),
    rescale: method.rescale,
    goalposts: byCode(nodes, ({ goalposts }) => goalposts),
    weighting: method.weighting === 'ahp' ? { ahp: method.judgements ?? {} } : method.weighting,
    aggregate: method.aggregate,
    minShare: method.minShare,
    rank: {
      ...(method.rankDigits === undefined ? {} : { digits: method.rankDigits }),
      ...(method.tieDistance === undefined ? {} : { tieDistance: method.tieDistance }),
      ...(unranked.length > 0 ? { unranked } : {}),
    },
  };
}

function uncertaintyOf(robustness: NonNullable<BundleEvaluation['robustness']>): Uncertainty {
  const { draws, seed, weights, dropOne, top, missing, groups, rescale, aggregate } = robustness;
  const rules = missing.map((rule, at) => missingOf(rule, groups?.[at] ?? undefined));
  return { draws, seed, weights, dropOne, top, missing: rules, rescale, aggregate };
}

function matrixOf({ x, y, rule, thresholds }: NonNullable<BundleEvaluation['matrix']>): MatrixSpec {
  return { x, y, thresholds: rule === 'given' ? thresholds : rule };
}

function missingOf(rule: BundleEvaluation['method']['missing'], groups: string[] | undefined): MissingRule {
  return rule === 'groupMean' ? { groupMean: groups ?? [] } : rule;
}

function byCode<T>(nodes: BundleNode[], pick: (node: BundleNode) => T | undefined): Record<string, T> {
  return Object.fromEntries(
    nodes.flatMap((node) => {
      const value = pick(node);
      return value === undefined ? [] : [[node.code, value]];
    }),
  );
}
