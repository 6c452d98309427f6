import { whyAmbiguous } from './ambiguous-number.ts';
import { readDuration } from './duration.ts';
import { type Folded, foldWidths } from './fold-widths.ts';
import { hasDigit, hasForeign, hasWide } from './glance.ts';
import { leadingZero } from './mantissa.ts';
import { missingReason } from './missing-marks.ts';
import { readPeriod } from './period.ts';
import { scanQuantity } from './quantity.ts';
import { readRange } from './range.ts';
import type { Reading } from './read-value.ts';
import { missing, quantityReading, remarkOf } from './reading.ts';
import { suspicionOf } from './suspicion.ts';
import type { Value } from './value.ts';

const beforeNumerals =
  '约为?|約|大约|大概|近|将近|接近|超[过出]?|逾|过|不足|不到|不[及超]|未达|突破|起码|[至最][少多]|不?[低高少多大小]于|不超过|人民币|负|負|“';
const numerals = '[数几上〇○零一二两兩三四五六七八九十百千万萬亿億兆半]+';
const behindNumerals =
  '[点點分成元美港日欧英韩新台澳加个個家人倍年天周星小月期时余多以左及件款项笔次户辆吨米亩股颗名位”"%‰‱～~至到—-]';
const loneQualifiers =
  '以[上下内]|及以[上下]|左右|至[少多]|最[少多]|不[足到满]|未满|不?[超低高少多大小][于过]';
/** Cells without a digit that may be a quantity, a period or a misprint all the same. */
const mayMeanSomething = new RegExp(
  `^(?:(?:${beforeNumerals})?${numerals}(?:${behindNumerals}.*)?|(?:约|約|大约|近|将近|接近|超过|逾)[%元]?|-?[%‰]%?|[$¥€£≥≤><≈∞元]|[¥$€£]-|[-+][万亿元]+|[百千万萬]分之|(?:${loneQualifiers})|[-+]?(?:nan|inf|infinity))$`,
  'i',
);
const telephoneNumber = /^\+\d{1,3}[ -]\(?\d[\d ()-]{6,}$/;
const otherNumber = /[\p{Nd}\p{No}]/u;

/** What a cell means when nothing is known about its column. `seen` is what `glance` found in it. */
export function readAlone(trimmed: string, seen: number): Reading {
  if ((seen & hasDigit) === 0) {
    if (!mayMeanSomething.test(trimmed) && (seen & (hasForeign | hasWide)) === 0) return text(trimmed);
  }
  const folded = foldWidths(trimmed);
  if (folded.text !== trimmed) {
    const reason = missingReason(folded.text);
    if (reason !== undefined) return missing(reason, folded.rules);
  }
  if ((seen & hasDigit) === 0) {
    if (!mayMeanSomething.test(folded.text) && !otherNumber.test(folded.text)) return text(trimmed);
  }
  return judge(trimmed, folded);
}

function judge(trimmed: string, folded: Folded): Reading {
  const printed = folded.text;
  const quantity = scanQuantity(printed);
  const problem = quantity !== undefined && 'problem' in quantity ? quantity.problem : undefined;
  if (quantity !== undefined && !('problem' in quantity)) {
    if (quantity.hasScaleLetter && quantity.currency === undefined) return text(trimmed);
    const why = /(?<![\d.])\d{16}|^\+\d{11}/.test(printed)
      ? 'it may be a number or an identifier'
      : whyAmbiguous(printed);
    return why === undefined ? quantityReading(quantity, folded) : flagged(trimmed, why);
  }
  const period = readPeriod(printed, false);
  if (period !== undefined) return read(trimmed, folded, period);
  if (problem !== undefined && telephoneNumber.test(printed)) return text(trimmed);
  const range = problem === undefined ? readRange(printed) : undefined;
  if (range !== undefined && 'problem' in range) return flagged(trimmed, range.problem);
  if (range?.isCertain && !(range.hasScaleLetter && range.value.of !== 'money'))
    return read(trimmed, folded, range);
  const duration = readDuration(printed, false);
  if (duration !== undefined) return read(trimmed, folded, duration);
  if (problem === leadingZero) return text(trimmed);
  const why = problem ?? suspicionOf(printed);
  return why === undefined ? text(trimmed) : flagged(trimmed, why);
}

function read(
  trimmed: string,
  folded: Folded,
  found: { value: Value; rules: string[]; place?: number } | { problem: string },
): Reading {
  if ('problem' in found) return flagged(trimmed, found.problem);
  return {
    value: found.value,
    ...(found.place === undefined ? {} : { place: found.place }),
    rules: [...folded.rules, ...found.rules],
    ...remarkOf(folded, found.rules),
  };
}

function text(value: string): Reading {
  return { value: { type: 'text', value }, rules: [] };
}

function flagged(value: string, why: string): Reading {
  return { value: { type: 'flagged', value, why }, rules: [] };
}
