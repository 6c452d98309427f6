import type { Figure } from '@trifold/core';
import { numberCell, textCell } from './cells.ts';
import type { PlanCell } from './sheet-plan.ts';

/** A count as a number; blank where there is no such figure. */
export function countCell(figure: Figure | undefined): PlanCell {
  return figure?.value.type === 'number' ? numberCell(figure.value.value, '#,##0') : textCell('');
}
