import type { Look, PlanCell } from '../plan/sheet-plan.ts';
import { displayWidth } from '../text/display-width.ts';
import { numberWidth } from '../text/number-width.ts';

/** A number of the model as it is, unrounded; blank where there is none. */
export function valueCell(value: number | null, format: string, look: Look = 'body'): PlanCell {
  if (value === null || !Number.isFinite(value)) {
    return { content: null, look, align: 'end', format, width: 0 };
  }
  return { content: value, look, align: 'end', format, width: numberWidth(plain(value), format) };
}

/** A formula with what it gives: a number, or nothing. */
export function formulaCell(
  formula: string,
  value: number | null,
  format: string,
  look: Look = 'body',
): PlanCell {
  return { ...valueCell(value, format, look), formula };
}

/** A formula that gives words. */
export function wordsFormula(formula: string, text: string, look: Look = 'body'): PlanCell {
  return { content: text, formula, look, width: displayWidth(text) };
}

/** A decimal without an exponent, long enough to tell how wide it is. */
function plain(value: number): string {
  return Math.abs(value) < 1e21 ? value.toFixed(6) : String(value);
}
