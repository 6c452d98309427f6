import { fractionDigits } from '../normalize/decimal.ts';
import type { Reading } from '../normalize/read-value.ts';
import type { Column } from '../normalize/table.ts';
import type { Decimal } from '../normalize/value.ts';
import { plainNumbers } from './plain-numbers.ts';
import { printedPlace } from './printed-place.ts';

/** What a cell adds to a sum. */
export type Term =
  /** `isVague`: about so much, more or less than it. */
  | {
      type: 'number';
      value: Decimal;
      scaled: number;
      decimals: number;
      place: number;
      unit: string;
      isVague: boolean;
    }
  /** Missing, unreadable, a range or a list. */
  | { type: 'none' };

/** The same object for each cell without a number. */
const none: Term = { type: 'none' };

/** A reading as a term. `scaled` is NaN where the number has more than 15 digits. */
export function toTerm(reading: Reading): Term {
  const { value } = reading;
  if (
    value.type !== 'number' &&
    value.type !== 'money' &&
    value.type !== 'percent' &&
    value.type !== 'points'
  ) {
    return none;
  }
  const digits = value.value.replace('.', '');
  return {
    type: 'number',
    value: value.value,
    scaled: digits.length <= 15 ? Number(digits) : Number.NaN,
    decimals: fractionDigits(value.value),
    place: printedPlace(reading),
    unit: value.type === 'money' ? value.currency : value.type === 'number' ? (value.unit ?? '') : '',
    isVague: value.op !== undefined,
  };
}

/** The terms of a column, row by row; cells that repeat and plain numbers are not read again. */
export function termsOf(column: Column): (row: number) => Term {
  const dictionary = column.raw[0]?.dictionary;
  if (dictionary) {
    const terms: Term[] = [];
    return (row) => {
      const code = dictionary.codes[row] ?? 0;
      terms[code] ??= toTerm(column.readingAt(row));
      return terms[code];
    };
  }
  return (row) => toTerm(column.readingAt(row));
}

/** For each row, what it adds; plain numbers go without an object. */
export function eachTerm(
  column: Column,
  rowCount: number,
  onPlain: (row: number, scaled: number, decimals: number) => void,
  onTerm: (row: number, term: Term) => void,
): void {
  const plain = plainNumbers(column);
  const termAt = termsOf(column);
  for (let row = 0; row < rowCount; row += 1) {
    const value = plain?.values[row] ?? Number.NaN;
    if (Number.isNaN(value)) onTerm(row, termAt(row));
    else onPlain(row, value, plain?.decimals[row] ?? 0);
  }
}
