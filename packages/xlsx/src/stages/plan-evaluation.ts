import type { Evaluation } from '@trifold/core';
import type { PlanContext } from '../plan/plan-context.ts';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import type { SourceRefs } from '../plan/source-refs.ts';
import type { definedNames } from './defined-names.ts';
import { liveTable } from './live-table.ts';
import { planAltered } from './plan-altered.ts';
import { planContributions } from './plan-contributions.ts';
import { planPairs } from './plan-pairs.ts';
import { planParameters } from './plan-parameters.ts';
import { planRanks, rankPlace } from './plan-ranks.ts';
import { planRaw, rawPlace } from './plan-raw.ts';
import { planRescaled, rescaledPlace } from './plan-rescaled.ts';
import { planResults } from './plan-results.ts';
import { dimensionsPlace, indexPlace, planDimensions, planIndex } from './plan-scores.ts';
import { planSteps } from './plan-steps.ts';
import { planTreated, treatedPlace } from './plan-treated.ts';
import { planWeights } from './plan-weights.ts';
import { mostPairedUnits, stageContext } from './stage-context.ts';

/** The sheets of an evaluation. */
export interface EvaluationSheets {
  /** Of the tables that it brings, by table id. */
  tables: Map<string, SheetPlan>;
  /** Of its stages, in order; they follow its last table. */
  stages: SheetPlan[];
}

/** An evaluation as live formulas: inputs, every stage on a sheet of its own, and tables that point there. */
export function planEvaluation(
  evaluation: Evaluation,
  context: PlanContext,
  refs: SourceRefs,
  shared: { names: ReturnType<typeof definedNames>; taken: Set<string> },
): EvaluationSheets {
  const own = stageContext(evaluation, context, shared.names, shared.taken);
  const raw = rawPlace(own);
  const treated = treatedPlace(own);
  const rescaled = rescaledPlace(own);
  const dimensions = dimensionsPlace(own);
  const index = indexPlace(own);
  const rank = rankPlace(own);
  const parts = { rescaled, dimensions };
  const { results, weights, method, contributions, altered, ...explained } = evaluation.tables;
  const tables = new Map<string, SheetPlan>([
    [results, planResults(own, refs, { raw, dimensions, index, rank })],
    [weights, planWeights(own, refs)],
    [method, planParameters(own, refs)],
  ]);
  if (contributions) tables.set(contributions, planContributions(own, contributions, refs, parts));
  if (altered) tables.set(altered, planAltered(own, altered, refs, { raw, treated }));
  for (const id of Object.values(explained)) {
    const notes = [own.say('stage.note.explained')];
    tables.set(id, liveTable(own, id, refs, { live: () => undefined, notes }));
  }
  const compared = [...own.dimensions, own.index].filter(({ rule }) => rule === 'copeland');
  const isPaired = evaluation.units.length <= mostPairedUnits;
  return {
    tables,
    stages: [
      planSteps(own),
      planRaw(own),
      planTreated(own, raw),
      planRescaled(own, treated),
      ...(isPaired ? compared.map((node) => planPairs(own, node, parts)) : []),
      ...(own.dimensions.length > 0 ? [planDimensions(own, parts)] : []),
      planIndex(own, parts),
      planRanks(own, [dimensions, index]),
    ],
  };
}
