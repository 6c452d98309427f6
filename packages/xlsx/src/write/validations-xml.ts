import { firstDataRow, type InputRule, type SheetPlan } from '../plan/sheet-plan.ts';
import { cellRef } from './cell-ref.ts';
import { xmlText } from './xml-text.ts';

/** What Excel checks of each kind of input. */
const checks: Record<InputRule, string> = {
  weight: 'type="decimal" operator="greaterThanOrEqual"><formula1>0</formula1>',
  number: 'type="decimal" operator="between"><formula1>-1E+300</formula1><formula2>1E+300</formula2>',
  positive: 'type="decimal" operator="greaterThan"><formula1>0</formula1>',
  percent: 'type="decimal" operator="between"><formula1>0</formula1><formula2>100</formula2>',
  share: 'type="decimal" operator="between"><formula1>0</formula1><formula2>1</formula2>',
  digits: 'type="whole" operator="between"><formula1>0</formula1><formula2>12</formula2>',
  direction: 'type="list"><formula1>"1,-1"</formula1>',
};

/** The rules of a sheet's input cells, with what they say when a cell is chosen or something else is typed in. */
export function validationsXml(plan: SheetPlan): string {
  const refs = new Map<InputRule, string[]>();
  plan.rows.forEach((row, at) => {
    row.forEach(({ input }, column) => {
      if (input === undefined) return;
      refs.set(input, [...(refs.get(input) ?? []), cellRef(column + 1, firstDataRow(plan) + at)]);
    });
  });
  if (refs.size === 0) return '';
  const rules = Array.from(refs, ([rule, cells]) => {
    const words = xmlText(plan.inputWords?.[rule] ?? '');
    const said = `allowBlank="0" showInputMessage="1" showErrorMessage="1" error="${words}" prompt="${words}"`;
    return `<dataValidation sqref="${cells.join(' ')}" ${said} ${checks[rule]}</dataValidation>`;
  });
  return `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
