import { linkCell, textCell } from './cells.ts';
import { firstDataRow, type PlanCell, type SheetPlan } from './sheet-plan.ts';

/** Source id → its row on the sheet of sources. */
export type SourceRefs = Map<string, { sheet: string; ref: string }>;

/** Where each source stands. `ids` are in the order of the plan's rows. */
export function sourceRefs(plan: SheetPlan, ids: string[]): SourceRefs {
  const first = firstDataRow(plan);
  return new Map(ids.map((id, at) => [id, { sheet: plan.name, ref: `A${first + at}` }]));
}

/** Source ids in one cell; it leads to the first of them. */
export function sourcesCell(ids: string[], refs: SourceRefs): PlanCell {
  const text = ids.join('; ');
  const place = refs.get(ids[0] ?? '');
  return place ? linkCell(text, place.sheet, place.ref, 'reference') : textCell(text);
}
