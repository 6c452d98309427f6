import { readValue } from '../normalize/read-value.ts';
import type { RawColumn } from '../read/raw-column.ts';
import { countFits } from './count-fits.ts';
import type { InferredField } from './inferred-field.ts';
import { judgeColumn } from './judge-column.ts';
import { type Judgement, open, sure } from './judgement.ts';
import { type LabelHints, labelHints } from './label-hints.ts';
import { splitLabel } from './label-unit.ts';
import { reasons } from './reasons.ts';
import { type Survey, surveyColumn } from './survey.ts';

/** Share of filled cells that have to fit a type. */
const enough = 0.8;
const lookedAt = 200;

/**
 * What a column holds, judged as a whole: a cell that could be read in two ways is decided by the others or by the
 * label, or the column stays text with the reason. `label` is unique in its table. Linear in the cells.
 */
export function inferField(column: RawColumn, label: string): InferredField {
  const { name, unit } = splitLabel(label);
  const survey = surveyColumn(column);
  const hints = labelHints(name);
  const judged = judgeColumn(survey, hints, unit);
  const judgement =
    judged.type === 'text' ? (judgeShortPeriods(column, survey, hints, judged) ?? judged) : judged;
  const counted = { label, name, rowCount: column.length, missing: survey.missing };
  const asText = ({ certain, why }: Pick<Judgement, 'certain' | 'why'>): InferredField => ({
    ...counted,
    type: survey.hasDigit || survey.hasHan ? 'name' : 'text',
    certain,
    why,
    fits: survey.filled,
    exceptions: [],
  });
  if (judgement.type === 'text') return asText(judgement);
  const { fits, exceptions } = countFits(column, judgement);
  const isUsual = fits >= enough * survey.filled;
  if (!isUsual) return asText(open(whyMixed(survey, fits)));
  const isWhole = fits === survey.filled;
  return {
    ...counted,
    type: judgement.type,
    certain: judgement.certain && isWhole,
    why: isWhole ? judgement.why : reasons.mostly(judgement.why, survey.filled - fits),
    ...(judgement.currency === undefined ? {} : { currency: judgement.currency }),
    ...(unit && judgement.type === 'number' && !judgement.ownUnits ? { unit } : {}),
    fits,
    exceptions,
  };
}

function whyMixed({ kinds, filled }: Survey, fits: number): Judgement['why'] {
  const { text, flagged, ...read } = kinds;
  const found = [...Object.values(read), text + flagged].filter((count) => count > 0);
  return found.length > 1 ? reasons.severalKinds(kinds) : reasons.mixed(fits, filled);
}

/** 23Q4, 1H22 and 202305 among other cells are periods where all cells of a column are, or the label says so. */
function judgeShortPeriods(
  { length, at }: RawColumn,
  survey: Survey,
  hints: LabelHints,
  { certain }: Judgement,
): Judgement | undefined {
  if (!certain || !survey.hasDigit || survey.filled < 2) return undefined;
  const hasBareDigits = survey.numbers.count + survey.zeroLed + survey.longDigits > 0;
  if (hasBareDigits && !hints.period) return undefined;
  let looked = 0;
  let read = 0;
  for (let row = 0; row < length && looked < lookedAt; row += 1) {
    const { value } = readValue(at(row), 'period');
    if (value.type === 'missing') continue;
    looked += 1;
    if (value.type === 'period') read += 1;
  }
  if (read < (hints.period ? enough : 1) * looked) return undefined;
  return sure('period', hints.period ? reasons.periodLabel : reasons.periods);
}
