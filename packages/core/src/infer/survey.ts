import { isCutNumber, isWrappedText } from '../check/words/spoilt-texts.ts';
import { orderSeen } from '../normalize/date-order.ts';
import { readPlainNumber } from '../normalize/plain-number.ts';
import { type Reading, readValue } from '../normalize/read-value.ts';
import type { RawColumn } from '../read/raw-column.ts';
import { addNumber, type NumberSurvey, noNumbers } from './number-survey.ts';

export type Kind = 'number' | 'percent' | 'points' | 'money' | 'duration' | 'period' | 'text' | 'flagged';

/** What the cells of a column are like, each judged alone. All counts are of rows. */
export interface Survey {
  missing: number;
  filled: number;
  kinds: Record<Kind, number>;
  /** Cells of ASCII digits with a point or a minus at most, whatever they mean. */
  numbers: NumberSurvey;
  /** Digits that begin with zero, and those that are longer than numbers are. */
  zeroLed: number;
  longDigits: number;
  /** Long numbers that a spreadsheet has cut (1.10108E+17), and texts that were wrapped for one (="00123"). */
  cut: number;
  wrapped: number;
  /** Numbers with their thousands parted by commas. */
  grouped: number;
  /** 1.234,56 */
  decimalCommas: number;
  /** Amounts such as €1.234, in which the point may part thousands. */
  openAmounts: number;
  /** ISO 4217 as printed in cells. */
  currencies: Map<string, number>;
  /** Counted things as printed behind numbers. */
  units: Map<string, number>;
  /** Numbers with a scale of their own: 1.2亿. */
  scaled: number;
  /** Dates such as 03/04/2023, and those that show which part is the day. */
  dates: { open: number; dayFirst: number; monthFirst: number };
  urls: number;
  /** The first four different cells, in lower case. */
  words: Set<string>;
  longest: number;
  hasDigit: boolean;
  hasHan: boolean;
}

/** Looks at every cell of a column; at each different one once where cells repeat. */
export function surveyColumn(column: RawColumn): Survey {
  const survey: Survey = {
    missing: 0,
    filled: 0,
    kinds: { number: 0, percent: 0, points: 0, money: 0, duration: 0, period: 0, text: 0, flagged: 0 },
    numbers: noNumbers(),
    zeroLed: 0,
    longDigits: 0,
    cut: 0,
    wrapped: 0,
    grouped: 0,
    decimalCommas: 0,
    openAmounts: 0,
    currencies: new Map(),
    units: new Map(),
    scaled: 0,
    dates: { open: 0, dayFirst: 0, monthFirst: 0 },
    urls: 0,
    words: new Set(),
    longest: 0,
    hasDigit: false,
    hasHan: false,
  };
  const { dictionary, scaled } = column;
  if (dictionary) {
    const counts = new Float64Array(dictionary.cells.length);
    for (let row = 0; row < column.length; row += 1) {
      const code = dictionary.codes[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    dictionary.cells.forEach((cell, code) => {
      addCell(survey, cell, counts[code] ?? 0);
    });
    return survey;
  }
  for (let row = 0; row < column.length; row += 1) {
    const value = scaled?.values[row] ?? Number.NaN;
    if (Number.isNaN(value)) addCell(survey, column.at(row), 1);
    else addPlain(survey, value, scaled?.decimals[row] ?? 0, 1);
  }
  return survey;
}

function addPlain(survey: Survey, value: number, decimals: number, count: number): void {
  survey.filled += count;
  survey.kinds.number += count;
  survey.hasDigit = true;
  addNumber(survey.numbers, value, decimals, count);
}

function addCell(survey: Survey, cell: string, count: number): void {
  if (count === 0) return;
  survey.longest = Math.max(survey.longest, cell.length);
  if (readPlainNumber(cell)) {
    addWord(survey, cell);
    const point = cell.indexOf('.');
    addPlain(survey, Number(cell.replace('.', '')), point < 0 ? 0 : cell.length - point - 1, count);
    return;
  }
  const reading = readValue(cell);
  if (reading.value.type === 'missing') {
    survey.missing += count;
    return;
  }
  addWord(survey, cell);
  survey.filled += count;
  survey.kinds[kindOf(reading)] += count;
  survey.hasDigit ||= /\p{Nd}/u.test(cell);
  survey.hasHan ||= /\p{Script=Han}/u.test(cell);
  addShape(survey, cell, count);
  addPrinted(survey, reading, cell, count);
}

function addWord(survey: Survey, cell: string): void {
  if (survey.words.size < 4) survey.words.add(cell.toLowerCase());
}

function kindOf({ value }: Reading): Kind {
  if (value.type === 'range' || value.type === 'list') return value.of;
  return value.type === 'missing' || value.type === 'boolean' ? 'text' : value.type;
}

function addShape(survey: Survey, cell: string, count: number): void {
  if (/^0\d+$/.test(cell)) survey.zeroLed += count;
  else if (/^\d{16,}$/.test(cell)) survey.longDigits += count;
  else if (isCutNumber(cell)) survey.cut += count;
  else if (isWrappedText(cell)) survey.wrapped += count;
  else if (/^https?:\/\//i.test(cell)) survey.urls += count;
  else if (/^-?\d{1,3}(?:\.\d{3})+,\d+$|^-?\d+,\d{1,2}$/.test(cell)) survey.decimalCommas += count;
  const order = orderSeen(cell);
  if (order === 'day-first') survey.dates.dayFirst += count;
  else if (order === 'month-first') survey.dates.monthFirst += count;
  else if (order === 'open') survey.dates.open += count;
}

function addPrinted(survey: Survey, { value, rules }: Reading, cell: string, count: number): void {
  if (rules.includes('grouping')) survey.grouped += count;
  if ('currency' in value && value.currency !== undefined) add(survey.currencies, value.currency, count);
  if ((value.type === 'number' || value.type === 'range') && value.unit !== undefined)
    add(survey.units, value.unit, count);
  const isScaled = rules.some((rule) => rule.startsWith('scale-'));
  if (isScaled) survey.scaled += count;
  else if (value.type === 'money' && /^[^\d.,]*[1-9]\d{0,2}\.\d{3}[^\d.,]*$/.test(cell))
    survey.openAmounts += count;
  else if (/\d\.\d/.test(cell)) survey.numbers.decimalPoints += count;
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
