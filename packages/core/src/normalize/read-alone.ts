import { readDuration } from './duration.ts';
import type { Folded } from './fold-widths.ts';
import { leadingZero } from './mantissa.ts';
import { readPeriod } from './period.ts';
import { scanQuantity } from './quantity.ts';
import { readRange } from './range.ts';
import type { Reading } from './read-value.ts';
import { quantityReading, remarkOf } from './reading.ts';
import { suspicionOf } from './suspicion.ts';

const mayMeanSomething =
  /[\p{Nd}\p{No}〇]|^[约近超逾]|^[千万萬亿億兆元%‰]$|^[-+]?(?:nan|inf|infinity)$|[一二两三四五六七八九十半][年个周天]/iu;

/** What a cell means when nothing is known about its column. `trimmed` is what stays where it is only text. */
export function readAlone(trimmed: string, folded: Folded): Reading {
  const asText: Reading = { value: { type: 'text', value: trimmed }, rules: [] };
  const { text } = folded;
  if (!mayMeanSomething.test(text)) return asText;
  const quantity = scanQuantity(text);
  const problem = quantity !== undefined && 'problem' in quantity ? quantity.problem : undefined;
  if (quantity !== undefined && !('problem' in quantity)) {
    if (quantity.hasScaleLetter && quantity.currency === undefined) return asText;
    if (!/\d{16}/.test(text)) return quantityReading(quantity, folded);
    return flagged(trimmed, 'it may be a number or an identifier');
  }
  const period = readPeriod(text, false);
  if (period !== undefined) {
    if ('problem' in period) return flagged(trimmed, period.problem);
    return {
      value: period.value,
      rules: [...folded.rules, ...period.rules],
      ...remarkOf(folded, period.rules),
    };
  }
  const range = problem === undefined ? readRange(text) : undefined;
  if (range !== undefined && 'problem' in range) return flagged(trimmed, range.problem);
  if (range?.isCertain && !(range.hasScaleLetter && range.value.of !== 'money')) {
    const rules = [...folded.rules, ...range.rules];
    return { value: range.value, place: range.place, rules, ...remarkOf(folded, range.rules) };
  }
  const duration = readDuration(text, false);
  if (duration !== undefined) {
    if ('problem' in duration) return flagged(trimmed, duration.problem);
    return {
      value: duration.value,
      rules: [...folded.rules, ...duration.rules],
      ...remarkOf(folded, duration.rules),
    };
  }
  if (problem === leadingZero) return asText;
  const why = problem ?? suspicionOf(text);
  return why === undefined ? asText : flagged(trimmed, why);
}

function flagged(value: string, why: string): Reading {
  return { value: { type: 'flagged', value, why }, rules: [] };
}
