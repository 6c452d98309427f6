import { withYearFirst } from './date-order.ts';
import { isDurationRange, readDuration } from './duration.ts';
import type { Folded } from './fold-widths.ts';
import { isWebAddress } from './is-web-address.ts';
import { readList } from './list.ts';
import { type PeriodReading, readPeriod } from './period.ts';
import { unknownOrder } from './period-part.ts';
import { scanQuantity } from './quantity.ts';
import { readRange } from './range.ts';
import type { CellType, Reading, ReadOptions } from './read-value.ts';
import { quantityReading, remarkOf } from './reading.ts';
import { suspicionOf } from './suspicion.ts';
import type { Value } from './value.ts';

const expected: Record<Exclude<CellType, 'text' | 'name'>, string> = {
  number: 'it is not a number',
  percent: 'it is not a percentage',
  points: 'it is not a difference in percentage points',
  money: 'it is not an amount of money',
  duration: 'it is not a duration',
  period: 'it is not a period with a first and a last day',
  boolean: 'it is neither yes nor no',
  url: 'it is not a web address that begins with http:// or https://',
  range: 'it is not a range',
};

const durationRange = 'a range of durations is not read';

const booleans = new Map<string, boolean>([
  ...['是', 'true', 'yes', 'y', '1', '√', '✓'].map((word) => [word, true] as const),
  ...['否', 'false', 'no', 'n', '0', '×', '✗'].map((word) => [word, false] as const),
]);

/** Reads a cell as what its column is declared to hold; otherwise it is flagged with the reason. */
export function readDeclared(
  trimmed: string,
  folded: Folded,
  type: Exclude<CellType, 'text' | 'name'>,
  options: ReadOptions,
): Reading {
  const reading = readAs(trimmed, folded, type, options);
  if (!('problem' in reading)) return reading;
  const why = reading.problem ?? suspicionOf(folded.text) ?? expected[type];
  return { value: { type: 'flagged', value: trimmed, why }, rules: [] };
}

type Attempt = Reading | { problem: string | undefined };

function readAs(
  trimmed: string,
  folded: Folded,
  type: Exclude<CellType, 'text' | 'name'>,
  options: ReadOptions,
): Attempt {
  if (type === 'boolean') {
    const value = booleans.get(folded.text.toLowerCase());
    return value === undefined
      ? { problem: expected.boolean }
      : { value: { type, value }, rules: [...folded.rules] };
  }
  if (type === 'url') {
    return isWebAddress(trimmed)
      ? { value: { type: 'text', value: trimmed }, rules: [] }
      : { problem: expected.url };
  }
  if (type === 'period' || type === 'duration') {
    const found = type === 'period' ? readInOrder(folded.text, options) : readDuration(folded.text, true);
    if (found === undefined)
      return {
        problem: type === 'duration' && isDurationRange(folded.text) ? durationRange : expected[type],
      };
    if ('problem' in found) return found;
    return { value: found.value, rules: [...folded.rules, ...found.rules], ...remarkOf(folded, found.rules) };
  }
  return fit(readQuantities(folded, type), type, options);
}

/** A period of a column; its order of day and month decides a date that can be read in two ways. */
function readInOrder(text: string, { dateOrder }: ReadOptions): PeriodReading | undefined {
  const found = readPeriod(text, true);
  if (dateOrder === undefined || found === undefined || !('problem' in found)) return found;
  const again = found.problem === unknownOrder ? readPeriod(withYearFirst(text, dateOrder), true) : undefined;
  return again === undefined || 'problem' in again ? found : { ...again, rules: [dateOrder, ...again.rules] };
}

/** A quantity, a range or (among numbers) a list. */
function readQuantities(folded: Folded, type: CellType): Attempt {
  const quantity = scanQuantity(folded.text, true);
  if (quantity !== undefined && !('problem' in quantity)) {
    if (type === 'range') return { problem: expected.range };
    if (
      /^(?:[mb]|mm)$/.test(quantity.rules.at(-1)?.replace('scale-', '') ?? '') &&
      type !== 'money' &&
      quantity.currency === undefined
    ) {
      return { problem: 'its letter may be a scale or a unit' };
    }
    return quantityReading(quantity, folded);
  }
  const range = readRange(folded.text, true);
  if (range !== undefined) {
    if ('problem' in range) return range;
    const rules = [...folded.rules, ...range.rules];
    return { value: range.value, place: range.place, rules, ...remarkOf(folded, range.rules) };
  }
  const list = type === 'number' ? readList(folded.text) : undefined;
  if (list !== undefined) {
    if ('problem' in list) return list;
    return { ...list, rules: [...folded.rules, ...list.rules], ...remarkOf(folded, list.rules) };
  }
  return { problem: quantity?.problem };
}

/** Whether what was read is what the column holds; bare numbers take the column's currency. */
function fit(attempt: Attempt, type: CellType, { currency }: ReadOptions): Attempt {
  if ('problem' in attempt) return attempt;
  const { value } = attempt;
  const kind = value.type === 'range' || value.type === 'list' ? value.of : value.type;
  if (type === 'range') return attempt;
  if (type === 'money') {
    const printed = 'currency' in value ? value.currency : undefined;
    if (kind === 'money') return agrees(printed, currency) ?? attempt;
    if (kind !== 'number' || ('unit' in value && value.unit !== undefined))
      return { problem: expected.money };
    if (currency === undefined) return { problem: 'it has no currency' };
    return { ...attempt, value: asMoney(value, currency), rules: [...attempt.rules, 'currency-column'] };
  }
  if (kind === type) return attempt;
  if (type === 'number' && kind === 'money') return { problem: 'it has a currency' };
  if (type === 'percent' && kind === 'number') return { problem: 'it has no percent sign' };
  return { problem: expected[type as 'number'] };
}

function agrees(printed: string | undefined, currency: string | undefined): { problem: string } | undefined {
  if (currency === undefined || printed === currency) return undefined;
  return { problem: `its currency is ${printed} in a column of ${currency}` };
}

function asMoney(value: Value, currency: string): Value {
  if (value.type === 'range') return { ...value, of: 'money', currency };
  if (value.type !== 'number') return value;
  return { type: 'money', value: value.value, currency, ...(value.op === undefined ? {} : { op: value.op }) };
}
