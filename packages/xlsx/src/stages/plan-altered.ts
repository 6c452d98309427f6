import type { SheetPlan } from '../plan/sheet-plan.ts';
import type { SourceRefs } from '../plan/source-refs.ts';
import { fieldFormat, liveTable, tableOf } from './live-table.ts';
import { fixedCellOf, type Place } from './place.ts';
import { numberOrWords } from './plan-results.ts';
import type { StageContext } from './stage-context.ts';

/** The list of altered numbers, each pointing to where it stands before and after. */
export function planAltered(
  context: StageContext,
  id: string,
  refs: SourceRefs,
  places: { raw: Place; treated: Place },
): SheetPlan {
  const { evaluation, say } = context;
  const table = tableOf(context, id);
  return liveTable(context, id, refs, {
    notes: [say('stage.note.listed')],
    live: ({ at, field, planned }) => {
      const change = evaluation.altered[at];
      if (!change || (field.name !== 'was' && field.name !== 'is')) return undefined;
      const unit = evaluation.units.findIndex(({ key }) => key === change.unit);
      const node = evaluation.nodes.find(({ code }) => code === change.code);
      const format = fieldFormat(context, table, field.name);
      if (field.name === 'is') {
        return numberOrWords(fixedCellOf(places.treated, change.code, unit), change.is, planned, format);
      }
      const raw = fixedCellOf(places.raw, change.code, unit);
      const cell = numberOrWords(raw, change.was, planned, format);
      const log = { ln: 'LN', log10: 'LOG10', none: '' }[node?.transform ?? 'none'];
      const formula = cell.formula ?? '';
      return { ...cell, formula: formula.replace(`,${raw},`, () => `,${log}(${raw}),`) };
    },
  });
}
