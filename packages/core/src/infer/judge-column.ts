import type { InferredUnit } from './inferred-field.ts';
import { judgeDigits } from './judge-digits.ts';
import { judgeQuantities } from './judge-quantities.ts';
import { type Judgement, open, sure } from './judgement.ts';
import type { LabelHints } from './label-hints.ts';
import { reasons } from './reasons.ts';
import type { Survey } from './survey.ts';

const pairs = [
  ['是', '否'],
  ['true', 'false'],
  ['yes', 'no'],
  ['y', 'n'],
  ['√', '×'],
  ['✓', '✗'],
  ['1', '0'],
] as const;

/** The type that all cells of a column together speak for. It never rests on one cell that can be read in two ways. */
export function judgeColumn(survey: Survey, hints: LabelHints, unit: InferredUnit | undefined): Judgement {
  const { filled } = survey;
  if (filled === 0) return open(reasons.empty);
  if (survey.urls >= 0.8 * filled) return sure('url', reasons.addresses);
  if (isYesOrNo(survey, hints)) return sure('boolean', reasons.yesOrNo);
  return (
    judgeDigits(survey, hints, unit) ??
    judgeDates(survey) ??
    judgePeriods(survey, hints) ??
    judgeQuantities(survey, unit) ??
    sure('text', reasons.words)
  );
}

/** Both words of a pair, or one that can't well mean anything else; 0 and 1 only where the label asks a question. */
function isYesOrNo({ words }: Survey, hints: LabelHints): boolean {
  if (words.size > 2) return false;
  return pairs.some(([yes, no]) => {
    if (![...words].every((word) => word === yes || word === no)) return false;
    return hints.boolean || (yes !== '1' && (words.size === 2 || yes.length > 1 || /[是√✓]/.test(yes)));
  });
}

function judgeDates({ dates, filled }: Survey): Judgement | undefined {
  const { open: undecided, dayFirst, monthFirst } = dates;
  if (undecided + dayFirst + monthFirst < 0.8 * filled) return undefined;
  if (dayFirst > 0 && monthFirst > 0) return open(reasons.twoOrders);
  if (dayFirst + monthFirst === 0) return open(reasons.openDates);
  if (undecided === 0) return sure('period', reasons.periods);
  return dayFirst > 0
    ? { ...sure('period', reasons.dayFirst), dateOrder: 'day-first' }
    : { ...sure('period', reasons.monthFirst), dateOrder: 'month-first' };
}

function judgePeriods({ kinds, filled }: Survey, hints: LabelHints): Judgement | undefined {
  if (kinds.period >= 0.8 * filled) return sure('period', reasons.periods);
  return hints.period && kinds.period >= filled / 2 ? sure('period', reasons.periodLabel) : undefined;
}
