import { linkCell } from './cells.ts';
import { continuedName } from './sheet-names.ts';
import { firstDataRow, type PlanCell, type SheetPlan } from './sheet-plan.ts';

/** As many rows as a sheet of Excel has. */
export const excelRows = 1_048_576;

/**
 * A sheet as it is where its rows fit, else as several, each with title and header: "Title (1/3)", "Title (2/3)" …
 * They are linked to one another; the range of a further one is named `<name>.2`, `<name>.3` … `taken` holds the
 * names of the workbook's sheets, to which the new ones are added.
 */
export function splitSheet(plan: SheetPlan, maxRows: number, taken: Set<string>): SheetPlan[] {
  if (firstDataRow(plan) - 1 + plan.rows.length <= maxRows) return [plan];
  // One more line links the sheets.
  const room = Math.max(1, maxRows - firstDataRow(plan));
  const count = Math.ceil(plan.rows.length / room);
  const names = Array.from({ length: count }, (_, at) =>
    at === 0 ? plan.name : continuedName(plan.name, at + 1, taken),
  );
  return names.map((name, at) => ({
    ...plan,
    name,
    title: { ...plan.title, content: `${plan.title.content ?? ''} (${at + 1}/${count})` },
    lines: [...plan.lines.slice(0, 1), neighbours(names, at), ...plan.lines.slice(1)],
    rows: plan.rows.slice(at * room, (at + 1) * room),
    ...(plan.rangeName === undefined || at === 0 ? {} : { rangeName: `${plan.rangeName}.${at + 1}` }),
  }));
}

/** Links to the sheets before and after. */
function neighbours(names: string[], at: number): PlanCell[] {
  const [before, after] = [names[at - 1], names[at + 1]];
  return [
    ...(before === undefined ? [] : [linkCell(`← ${before}`, before, 'A1')]),
    ...(after === undefined ? [] : [linkCell(`→ ${after}`, after, 'A1')]),
  ];
}
