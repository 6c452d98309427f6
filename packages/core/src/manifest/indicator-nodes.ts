import type { IndicatorNode } from '../score/tree/indicator-node.ts';
import type { EvaluationSpec } from './evaluation.ts';

/** Indicators and aggregates as the model takes them; weights of the method come before those of the indicators. */
export function indicatorNodes({ indicators, method }: EvaluationSpec): IndicatorNode[] {
  return indicators.map(({ code, parent, weight, direction }) => ({
    code,
    parent: parent ?? null,
    weight: method.weights?.[code] ?? weight ?? 1,
    direction: direction ?? 1,
  }));
}
