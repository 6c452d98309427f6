import type { PlanContext } from '../plan/plan-context.ts';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import type { SourceRefs } from '../plan/source-refs.ts';
import { definedNames } from './defined-names.ts';
import { planEvaluation } from './plan-evaluation.ts';

/** Rows that stand above the units of a stage, with room to spare. */
const rowsAbove = 40;

/** The sheets of all evaluations. */
export interface LiveSheets {
  /** By table id. */
  tables: Map<string, SheetPlan>;
  /** Stages, by the id of the table that they follow. */
  stagesBehind: Map<string, SheetPlan[]>;
}

/** Every evaluation as formulas; one with more units than a sheet has rows stays in its tables as values. */
export function planEvaluations(
  context: PlanContext,
  { refs, maxRows, taken }: { refs: SourceRefs; maxRows: number; taken: Set<string> },
): LiveSheets {
  const { evaluations, tables } = context.report;
  const names = definedNames(evaluations);
  const live: LiveSheets = { tables: new Map(), stagesBehind: new Map() };
  for (const evaluation of evaluations) {
    if (Math.max(evaluation.units.length, evaluation.nodes.length) + rowsAbove > maxRows) continue;
    const sheets = planEvaluation(evaluation, context, refs, { names, taken });
    for (const [id, plan] of sheets.tables) live.tables.set(id, plan);
    const last = tables.filter(({ id }) => sheets.tables.has(id)).at(-1);
    if (last) live.stagesBehind.set(last.id, sheets.stages);
  }
  return live;
}
