import type { InputRule } from '../plan/sheet-plan.ts';
import type { StageContext } from './stage-context.ts';

/** What input cells say of themselves. */
export function inputWords({ say }: StageContext): Record<InputRule, string> {
  return {
    weight: say('input.weight'),
    number: say('input.number'),
    positive: say('input.positive'),
    percent: say('input.percent'),
    share: say('input.share'),
    digits: say('input.digits'),
    direction: say('input.direction'),
  };
}
