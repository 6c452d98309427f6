import { linkCell } from './cells.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanCell } from './sheet-plan.ts';

/** The way back to the contents, in column A under the title of every sheet. */
export function backLink(context: PlanContext): PlanCell {
  return linkCell(`← ${context.say('contents')}`, context.fixed.contents, 'A1');
}
