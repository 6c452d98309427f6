import type { EvaluationNode } from '@trifold/core';
import type { SheetPlan } from '../plan/sheet-plan.ts';
import type { SourceRefs } from '../plan/source-refs.ts';
import { blocksOf, type PartPlaces, weightThere } from './aggregate-formula.ts';
import { fieldFormat, liveTable, tableOf } from './live-table.ts';
import { fixedCellOf, fixedCellsOf } from './place.ts';
import { numberOrWords } from './plan-results.ts';
import type { StageContext } from './stage-context.ts';

/** What each indicator adds to the index: its rescaled number times its part of what is there, all the way up. */
export function planContributions(
  context: StageContext,
  id: string,
  refs: SourceRefs,
  places: PartPlaces,
): SheetPlan {
  const { evaluation, say, sheets } = context;
  const table = tableOf(context, id);
  const units = new Map(evaluation.units.map(({ key }, at) => [key, at]));
  return liveTable(context, id, refs, {
    notes: [say('stage.note.contributions').replace('{n}', sheets[evaluation.tables.weights] ?? '')],
    live: ({ row, field, planned }) => {
      const node = evaluation.nodes.find(({ code, kind }) => kind === 'indicator' && code === field.name);
      const unit = units.get(row.key);
      if (!node || unit === undefined) return undefined;
      const own = fixedCellOf(places.rescaled, node.code, unit);
      const value = node.contributions?.[unit] ?? null;
      const cell = numberOrWords(own, value, planned, fieldFormat(context, table, field.name));
      const factors = factorsOf(context, node, unit, places).join('*');
      return { ...cell, formula: (cell.formula ?? '').replace(`,${own},`, () => `,${own}*${factors},`) };
    },
  });
}

/** A node's part of its parent, then its parent's, up to the index. */
function factorsOf(context: StageContext, node: EvaluationNode, unit: number, places: PartPlaces): string[] {
  const parent = context.evaluation.nodes.find(({ code }) => code === node.parent);
  if (!parent) return [];
  const share = context.name('share', node.code);
  const whole = weightThere(blocksOf(context, parent, unit, places, fixedCellsOf));
  const isThere =
    node.kind === 'indicator'
      ? `${share}>0`
      : `AND(${share}>0,ISNUMBER(${fixedCellOf(places.dimensions, node.code, unit)}))`;
  return [`IF(${isThere},${share}/(${whole}),0)`, ...factorsOf(context, parent, unit, places)];
}
