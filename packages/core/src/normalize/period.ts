import { readPlan } from './five-year-plan.ts';
import { foldPeriodNumerals } from './fold-period-numerals.ts';
import type { PartReading } from './period-part.ts';
import { readPeriodPart } from './period-shapes.ts';
import type { PeriodValue } from './value.ts';

export type PeriodReading = { value: PeriodValue; rules: string[] } | { problem: string };

const estimateMark =
  /(?:(?<=[\d年度月季]) ?[EFP]| ?\((?:预测值?|预计|估计|估算|预估|估|预|[EFP]|forecast|estimated?)\)| ?(?:预[测计估]|估[计算]))$/i;
const actualMark = /(?<=[\d年])A$/;
const separator = /至|到|——|—|–|-|~| to /g;
const longestPeriod = 40;
/** What all periods have that may stand outside a column of periods. */
const mayNameYear =
  /(?:1\d|2[01])\d\d|年|^fy|^\d\d?\/\d\d?\/\d\d$|^[a-z]{3,9}\.?[ -]['’]?\d\d$|^\d\d(?:-[a-z]|.{2,4}年)/i;

/**
 * Reads a year, half, quarter, month, day, months of a year or a span, both ends included. `inColumn` says that the
 * column is one of periods: then 2023, 202305 and 23Q4 are read too. Undefined where the text has another shape.
 */
export function readPeriod(text: string, inColumn: boolean): PeriodReading | undefined {
  if (text.length > longestPeriod) return undefined;
  const plan = readPlan(text, inColumn);
  if (plan !== undefined)
    return { value: { type: 'period', ...plan, grain: 'span' }, rules: ['five-year-plan'] };
  if (!inColumn && !mayNameYear.test(text)) return undefined;
  const rules: string[] = [];
  let rest = foldPeriodNumerals(text);
  if (rest !== text) rules.push('chinese-digits');
  const isEstimate = estimateMark.test(rest) && /\d/.test(rest);
  if (isEstimate) {
    rest = rest.replace(estimateMark, '');
    rules.push('estimate');
  }
  const isActual = actualMark.test(rest);
  if (isActual) rest = rest.slice(0, -1);
  const part =
    readPeriodPart(rest, inColumn || isEstimate || isActual) ?? readSpan(rest, inColumn, isEstimate);
  if (part === undefined || 'problem' in part) return part;
  if (!inColumn && !isLikelyYear(rest)) return undefined;
  const value: PeriodValue = { type: 'period', start: part.start, end: part.end, grain: part.grain };
  return { value: isEstimate ? { ...value, estimate: true } : value, rules: [...rules, ...part.rules] };
}

/** "2018-2023年", "2012年至2023年上半年", "2023年5月—8月": the second end takes the first one's year where it has none. */
function readSpan(text: string, inColumn: boolean, isEstimate: boolean): PartReading | undefined {
  for (const match of text.matchAll(separator)) {
    const printed = text.slice(0, match.index).trim();
    const first = isEstimate ? printed.replace(/(?<=[\d年])E$/i, '') : printed;
    const second = text.slice(match.index + match[0].length).trim();
    const from = readPeriodPart(first, true);
    const ownYear = /^\D*\d{4}/.test(second) || !/[年月季半日号]/.test(second);
    const to = readPeriodPart(ownYear ? second : `${first.slice(0, 4)}年${second}`, true);
    if (from === undefined || to === undefined) continue;
    if ('problem' in from) return from;
    if ('problem' in to) return to;
    if (/^\d\d(?:年|[hq])/i.test(first) || /^\d{6,}$/.test(first)) continue;
    if (!inColumn && !isPlainlySpan(first, match[0], second))
      return { problem: 'its two years may be plain numbers' };
    if (from.start > to.start || from.end > to.end) return { problem: 'it ends before it starts' };
    return { start: from.start, end: to.end, grain: 'span', rules: ['span', ...from.rules] };
  }
  return undefined;
}

/** Outside a column of periods, 1080P and 1440-2 are no years, and 1200年 may be a number of years. */
function isLikelyYear(text: string): boolean {
  if (text.includes('年')) return /(?:^|\D)(?:1[5-9]|2[01])\d\d(?:\D|$)/.test(text);
  return /(?:^|\D)(?:19\d\d|20\d\d|2100)(?:\D|$)/.test(text);
}

function isPlainlySpan(first: string, mark: string, second: string): boolean {
  if (/[^\d]/.test(first) || /[^\d]/.test(second)) return true;
  return /[-—–]/.test(mark) && first >= '1949' && first < second && second <= '2060';
}
