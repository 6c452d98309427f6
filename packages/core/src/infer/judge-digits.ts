import type { InferredUnit } from './inferred-field.ts';
import { type Judgement, open, sure } from './judgement.ts';
import type { LabelHints } from './label-hints.ts';
import type { NumberSurvey } from './number-survey.ts';
import { reasons } from './reasons.ts';
import type { Survey } from './survey.ts';

/** Different values that speak for years, months or days without a word from the label. */
const telling = 3;

/**
 * Whether digits are identifiers or periods rather than numbers. Undefined where nothing speaks for that, or a unit in
 * the label for numbers.
 */
export function judgeDigits(
  survey: Survey,
  hints: LabelHints,
  unit: InferredUnit | undefined,
): Judgement | undefined {
  const { numbers, filled } = survey;
  const digits = numbers.whole + survey.zeroLed + survey.longDigits;
  if (survey.wrapped >= filled / 2) return open(reasons.wrapped);
  if (survey.cut > 0 && (hints.code || survey.longDigits > 0)) return open(reasons.cut);
  if (survey.zeroLed > 0 && digits >= filled / 2) return sure('text', reasons.leadingZeros);
  if (survey.longDigits > 0 && digits >= filled / 2) return sure('text', reasons.longDigits);
  if (digits === filled && hints.code) return sure('text', reasons.codeLabel);
  if (unit) return undefined;
  if (numbers.count < filled) return undefined;
  return judgePeriods(numbers, filled, hints) ?? judgeIdentifiers(numbers, filled);
}

function judgeIdentifiers(numbers: NumberSurvey, filled: number): Judgement | undefined {
  if (numbers.phones === filled) return sure('text', reasons.phones);
  if (filled < telling) return undefined;
  if (numbers.divisions === filled && numbers.longestDivision >= 6) return open(reasons.divisions);
  const isNumbered = numbers.isSequence && numbers.minLength >= 5 && numbers.minLength === numbers.maxLength;
  return isNumbered && numbers.whole === filled ? open(reasons.sequence) : undefined;
}

function judgePeriods(numbers: NumberSurvey, filled: number, hints: LabelHints): Judgement | undefined {
  if (numbers.years === filled) {
    if (hints.period) return sure('period', reasons.periodLabel);
    return areConsecutive(numbers.yearsSeen) ? sure('period', reasons.yearRun) : open(reasons.openYears);
  }
  if (numbers.months === filled) {
    if (hints.period) return sure('period', reasons.periodLabel);
    return numbers.monthsSeen.size >= telling ? sure('period', reasons.monthRun) : open(reasons.openMonths);
  }
  if (numbers.days === filled) {
    if (hints.period) return sure('period', reasons.periodLabel);
    return numbers.daysSeen.size >= telling ? sure('period', reasons.dayRun) : open(reasons.openDays);
  }
  return undefined;
}

function areConsecutive(years: Set<number>): boolean {
  const sorted = [...years].sort((a, b) => a - b);
  return sorted.length >= telling && (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) === sorted.length - 1;
}
