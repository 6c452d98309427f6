import type { InferredUnit } from './inferred-field.ts';
import { type Judgement, open, sure } from './judgement.ts';
import { reasons } from './reasons.ts';
import type { Survey } from './survey.ts';

const quantities = ['number', 'percent', 'points', 'money', 'duration'] as const;
type Quantity = (typeof quantities)[number];

const because: Record<Quantity, Judgement['why']> = {
  number: reasons.numbers,
  percent: reasons.percentages,
  points: reasons.points,
  money: reasons.amounts,
  duration: reasons.durations,
};

/** The kind of quantity that most cells are; undefined where fewer than half are one. */
export function judgeQuantities(survey: Survey, unit: InferredUnit | undefined): Judgement | undefined {
  const { kinds, filled, numbers } = survey;
  if (survey.decimalCommas > 0 && survey.decimalCommas + kinds.number + kinds.money >= filled / 2)
    return open(reasons.decimalCommas);
  const type = quantities.reduce((best, kind) => (kinds[kind] > kinds[best] ? kind : best), 'number');
  if (kinds[type] < filled / 2 || kinds[type] === 0) return undefined;
  const openPoints = numbers.openPoints + survey.openAmounts;
  if (
    (type === 'number' || type === 'money') &&
    openPoints > 0 &&
    numbers.decimalPoints + survey.grouped === 0
  )
    return open(reasons.openPoints);
  if (unit && unit.power !== 0 && survey.scaled > 0) {
    if (survey.scaled < kinds[type]) return open(reasons.twoScales);
    return { ...sure(type, because[type]), ...currencyOf(survey, type), ownUnits: true };
  }
  if (type === 'number') return judgeNumbers(survey, unit);
  if (type === 'money') {
    const ofLabel = unit?.kind === 'money' && unit.power === 0 ? unit.currency : undefined;
    const own = currencyOf(survey, type);
    const agrees = own.currency === undefined || own.currency === ofLabel;
    return {
      ...sure(type, reasons.amounts),
      ...(ofLabel && agrees ? { currency: ofLabel } : own),
      ownUnits: true,
    };
  }
  return { ...sure(type, because[type]), ownUnits: true };
}

/** Bare numbers below 金额(元) are amounts; below 金额(亿元) they stay numbers, counted in 亿元. */
function judgeNumbers({ units }: Survey, unit: InferredUnit | undefined): Judgement {
  if (unit?.kind === 'money' && unit.power === 0 && unit.currency !== undefined)
    return { ...sure('money', reasons.amountLabel), currency: unit.currency, ownUnits: true };
  return { ...sure('number', reasons.numbers), ...(units.size > 0 ? { ownUnits: true } : {}) };
}

function currencyOf({ currencies }: Survey, type: Quantity): { currency?: string } {
  const [only] = currencies.keys();
  return type === 'money' && only !== undefined && currencies.size === 1 ? { currency: only } : {};
}
