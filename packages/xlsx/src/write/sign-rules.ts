import { firstDataRow, type PlanCell, type SheetPlan } from '../plan/sheet-plan.ts';
import { cellRef } from './cell-ref.ts';

/**
 * A number just below nought has a format without a minus, since it shows as nought. Of a formula it may not stay there:
 * a rule gives it the format with one as soon as it shows something else. The formats of all such rules, each once.
 */
export function signFormats(plans: SheetPlan[]): string[] {
  const formats = plans.flatMap(({ rows }) => rows.flatMap((row) => row.map(signlessFormat)));
  return [...new Set(formats.filter((format) => format !== undefined))];
}

/** The rules of a sheet; `formats` are the workbook's. */
export function signRulesXml(plan: SheetPlan, formats: string[]): string {
  const refs = new Map<string, string[]>();
  plan.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      const format = signlessFormat(cell);
      if (format === undefined) return;
      refs.set(format, [...(refs.get(format) ?? []), cellRef(column + 1, firstDataRow(plan) + at)]);
    });
  });
  return Array.from(refs, ([format, cells], at) => {
    const rule = `type="cellIs" dxfId="${formats.indexOf(format)}" priority="${at + 1}" operator="lessThanOrEqual"`;
    return `<conditionalFormatting sqref="${cells.join(' ')}"><cfRule ${rule}><formula>${-halfOf(format)}</formula></cfRule></conditionalFormatting>`;
  }).join('');
}

function signlessFormat({ formula, format = '' }: PlanCell): string | undefined {
  return formula === undefined ? undefined : /^([^;"]+);\1$/.exec(format)?.[1];
}

/** Half of the last decimal that a format shows. */
function halfOf(format: string): number {
  const decimals = (/\.(0+)/.exec(format)?.[1]?.length ?? 0) + (format.includes('%') ? 2 : 0);
  return Number(`5e-${decimals + 1}`);
}
