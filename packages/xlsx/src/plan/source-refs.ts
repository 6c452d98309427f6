import { linkCell, textCell } from './cells.ts';
import { firstDataRow, type PlanCell, type SheetPlan } from './sheet-plan.ts';

/** Source id → its row on a sheet of sources. */
export type SourceRefs = Map<string, { sheet: string; ref: string }>;

/** Where each source stands. `ids` are in the order of the plans' rows. */
export function sourceRefs(plans: SheetPlan[], ids: string[]): SourceRefs {
  const places = plans.flatMap((plan) =>
    plan.rows.map((_, at) => ({ sheet: plan.name, ref: `A${firstDataRow(plan) + at}` })),
  );
  return new Map(places.map((place, at) => [ids[at] ?? '', place]));
}

/** Source ids in one cell; it leads to the first of them. */
export function sourcesCell(ids: string[], refs: SourceRefs): PlanCell {
  const text = ids.join('; ');
  const place = refs.get(ids[0] ?? '');
  return place ? linkCell(text, place.sheet, place.ref, 'reference') : textCell(text);
}
