import type { EvaluationNode } from '@trifold/core';
import { textCell } from '../plan/cells.ts';
import type { InputRule, PlanCell } from '../plan/sheet-plan.ts';
import { valueCell } from './formula-cell.ts';
import { formatFor } from './number-formats.ts';
import type { StageContext } from './stage-context.ts';

/** A column of inputs that the table of indicators doesn't have. */
export interface InputColumn {
  header: string;
  cell: (node: EvaluationNode) => PlanCell;
}

/** Directions, and where the method has them fixed ends and targets. */
export function inputColumns({ evaluation, say, name, indicators }: StageContext): InputColumn[] {
  const { rescale } = evaluation.method;
  const input = (kind: 'dir' | 'low' | 'high' | 'target', rule: InputRule) => {
    return (node: EvaluationNode, value: number | undefined): PlanCell =>
      value === undefined
        ? textCell('')
        : {
            ...valueCell(value, formatFor([value]), 'input'),
            input: rule,
            name: name(kind, node.code),
          };
  };
  const columns: InputColumn[] = [
    {
      header: say('stage.directionInput'),
      cell: (node) => input('dir', 'direction')(node, node.direction ?? 1),
    },
  ];
  if (indicators.some(({ goalposts }) => goalposts)) {
    columns.push(
      { header: say('stage.low'), cell: (node) => input('low', 'number')(node, node.goalposts?.[0]) },
      { header: say('stage.high'), cell: (node) => input('high', 'number')(node, node.goalposts?.[1]) },
    );
  }
  if (typeof rescale === 'object' && 'distanceToTarget' in rescale) {
    columns.push({
      header: say('stage.target'),
      cell: (node) => input('target', 'number')(node, rescale.distanceToTarget[node.code]),
    });
  }
  return columns;
}
