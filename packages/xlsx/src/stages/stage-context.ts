import type { Evaluation, EvaluationNode, ReportTable } from '@trifold/core';
import type { PlanContext } from '../plan/plan-context.ts';
import type { NameKind } from './defined-names.ts';
import { type LiveParameter, liveParameters } from './live-parameters.ts';
import { type Stage, stageSheets } from './stage-sheets.ts';

/** What the sheets of one evaluation need to know. */
export interface StageContext extends PlanContext {
  evaluation: Evaluation;
  /** In the order of their columns: parts of the same aggregate stand side by side. */
  indicators: EvaluationNode[];
  /** The same of aggregates, without the index. */
  dimensions: EvaluationNode[];
  index: EvaluationNode;
  stages: Record<Stage, string> & { pairs: Map<string, string> };
  name: (kind: NameKind, code: string) => string;
  parameters: LiveParameter[];
  /** A parameter as formulas take it, in the model's unit. */
  parameter: (key: string) => string;
  parameterName: (key: string) => string;
  results: ReportTable | undefined;
}

/** Above this many units, pairs are not compared in the workbook. */
export const mostPairedUnits = 200;

export function stageContext(
  evaluation: Evaluation,
  context: PlanContext,
  names: (evaluation: string, kind: NameKind | 'p', code: string) => string,
  taken: Set<string>,
): StageContext {
  const { nodes, tables, id } = evaluation;
  const index = nodes.at(-1);
  if (!index) throw new Error(`The evaluation ${id} has no index.`);
  const table = (wanted: string): ReportTable | undefined =>
    context.report.tables.find((found) => found.id === wanted);
  const aggregates = nodes.filter(({ kind }) => kind === 'aggregate');
  const indicators = nodes.filter(({ kind }) => kind === 'indicator');
  const name = (kind: NameKind, code: string): string => names(id, kind, code);
  const parameters = liveParameters(evaluation, table(tables.method), (code) => name('score', code));
  const parameterName = (key: string): string => names(id, 'p', key);
  return {
    ...context,
    evaluation,
    indicators: besideSiblings(indicators, aggregates),
    dimensions: besideSiblings(aggregates, aggregates).filter((node) => node !== index),
    index,
    stages: stageSheets(evaluation, context, taken),
    name,
    parameters,
    parameterName,
    parameter: (key) => {
      const isPercent = parameters.find((found) => found.key === key)?.isPercent;
      return isPercent ? `${parameterName(key)}/100` : parameterName(key);
    },
    results: table(tables.results),
  };
}

/** Nodes with those of the same parent together, parents in the order given; what has none comes last. */
function besideSiblings(nodes: EvaluationNode[], parents: EvaluationNode[]): EvaluationNode[] {
  return [
    ...parents.flatMap(({ code }) => nodes.filter(({ parent }) => parent === code)),
    ...nodes.filter(({ parent }) => parent === null),
  ];
}
