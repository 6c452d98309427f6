import type { Part } from '../declared/derive/derivation.ts';
import { lack, type Quantity, toReading } from '../declared/derive/quantity.ts';
import type { FieldSpec } from '../manifest/table.ts';
import { decimalOf, fractionDigits, shiftDecimal } from '../normalize/decimal.ts';
import type { Reading } from '../normalize/read-value.ts';
import type { Column } from '../normalize/table.ts';
import { columnOf } from '../read/raw-column.ts';
import type { Text } from '../report/report.ts';

/** How the numbers of a column come about. */
export interface Origin {
  rules: string[];
  formula: Text;
  partsOf?: (row: number) => Part[];
  /** Rows whose number is no amount but names something, as a seed does. */
  isIdentifier?: (row: number) => boolean;
}

/** A column of numbers that no file holds; shares of a percent field are given as 0 to 1. NaN is missing. */
export function workedOutColumn(spec: FieldSpec, numbers: ArrayLike<number>, origin: Origin): Column {
  const valueAt = (row: number) => {
    const number = numbers[row] ?? Number.NaN;
    if (!Number.isFinite(number)) return lack('not-here', 'blank');
    const quantity = quantityOf(number, spec.type);
    return origin.isIdentifier?.(row) ? { ...quantity, isIdentifier: true as const } : quantity;
  };
  const readingAt = (row: number): Reading => toReading(valueAt(row), spec.type, origin.rules);
  return {
    spec,
    labels: [],
    raw: [],
    readingAt,
    rowsWhere: (test) => Array.from(numbers, (_, row) => row).filter((row) => test(readingAt(row))),
    derivation: {
      rules: origin.rules,
      formula: origin.formula,
      valueAt,
      partsOf: origin.partsOf ?? (() => []),
    },
  };
}

/** A column of words that no file holds, in each locale. */
export function wordsColumn(spec: FieldSpec, words: Text[]): Column {
  const zh = columnOf(words.map((text) => text['zh-CN'] ?? text.en ?? ''));
  const en = columnOf(words.map((text) => text.en ?? text['zh-CN'] ?? ''));
  const readingAt = (row: number): Reading => ({ value: { type: 'text', value: zh.at(row) }, rules: [] });
  return {
    spec,
    labels: ['zh-CN', 'en'],
    raw: [zh, en],
    readingAt,
    rowsWhere: (test) => words.map((_, row) => row).filter((row) => test(readingAt(row))),
  };
}

/** Smaller numbers are what arithmetic leaves of nought. */
const nought = 1e-12;

/** With 15 digits: what binary fractions add behind them would decide how 56.25 is rounded, and spreadsheets drop it. */
function quantityOf(number: number, type: FieldSpec['type']): Quantity {
  const isPercent = type === 'percent';
  const decimal = Math.abs(number) < nought ? '0' : decimalOf(Number(number.toPrecision(15)));
  const value = isPercent ? shiftDecimal(decimal, 2) : decimal;
  return { type: isPercent ? 'percent' : 'number', value, isAbout: false, place: -fractionDigits(value) };
}
