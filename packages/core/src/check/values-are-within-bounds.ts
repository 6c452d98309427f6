import { readBound } from '../manifest/bound.ts';
import { compareDecimals, shiftDecimal } from '../normalize/decimal.ts';
import type { Column, Table } from '../normalize/table.ts';
import type { Decimal, Value } from '../normalize/value.ts';
import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { placeOf, shorten } from './place-of.ts';
import { type PlainNumbers, plainNumbers } from './plain-numbers.ts';
import type { Rule } from './rule.ts';

/**
 * No value is below the `minimum` or above the `maximum` of its field. Numbers are compared exactly, both ends of a
 * range and each number of a list; periods by their first day.
 */
export const valuesAreWithinBounds: Rule = (table) =>
  table.fields.flatMap((field) => [...beyond(table, field, 'minimum'), ...beyond(table, field, 'maximum')]);

function beyond(table: Table, field: Column, key: 'minimum' | 'maximum'): Finding[] {
  const written = field.spec.constraints?.[key];
  const bound = written === undefined ? undefined : readBound(field.spec, written);
  if (written === undefined || !bound) return [];
  const isBeyond = (value: Value) => (key === 'minimum' ? isBelow(value, bound) : isAbove(value, bound));
  const isPeriod = bound.type === 'period';
  return rowsBeyond(field, table.rowCount, bound, key, isBeyond).map((row) => {
    const place = placeOf(table, field, row);
    return {
      code: 'constraint-error',
      severity: 'error',
      ...place,
      message: beyondText(shorten(place.raw), written, key, isPeriod),
      hint: {
        'zh-CN': `改正单元格，或改字段的 ${key}。`,
        en: `Correct the cell, or the ${key} of the field.`,
      },
    };
  });
}

function beyondText(
  cell: string,
  written: number | string,
  key: 'minimum' | 'maximum',
  isPeriod: boolean,
): Text {
  if (key === 'minimum') {
    return isPeriod
      ? {
          'zh-CN': `“${cell}”早于最早的 ${written}。`,
          en: `"${cell}" begins before ${written}, the earliest allowed.`,
        }
      : { 'zh-CN': `“${cell}”小于最小值 ${written}。`, en: `"${cell}" is below the minimum ${written}.` };
  }
  return isPeriod
    ? {
        'zh-CN': `“${cell}”晚于最晚的 ${written}。`,
        en: `"${cell}" begins after ${written}, the latest allowed.`,
      }
    : { 'zh-CN': `“${cell}”大于最大值 ${written}。`, en: `"${cell}" is above the maximum ${written}.` };
}

function rowsBeyond(
  field: Column,
  rowCount: number,
  bound: Value,
  key: 'minimum' | 'maximum',
  isBeyond: (value: Value) => boolean,
): number[] {
  const plain = bound.type === 'period' ? undefined : plainNumbers(field);
  if (!plain || !('value' in bound)) return field.rowsWhere(({ value }) => isBeyond(value));
  const isPlainBeyond = plainTest(plain, String(bound.value), key);
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const isPlain = !Number.isNaN(plain.values[row]);
    if (isPlain ? isPlainBeyond(row) : isBeyond(field.readingAt(row).value)) rows.push(row);
  }
  return rows;
}

/** Compares scaled integers with the last integer that is still within the bound, for each number of decimals. */
function plainTest({ values, decimals }: PlainNumbers, bound: Decimal, key: 'minimum' | 'maximum') {
  const limits = Array.from({ length: 17 }, (_, digits) => lastWithin(shiftDecimal(bound, digits), key));
  if (key === 'minimum') return (row: number) => (values[row] ?? 0) < (limits[decimals[row] ?? 0] ?? 0);
  return (row: number) => (values[row] ?? 0) > (limits[decimals[row] ?? 0] ?? 0);
}

/** The bound rounded towards the inside; exact up to 2^53, and beyond it on the same side of all plain numbers. */
function lastWithin(bound: Decimal, key: 'minimum' | 'maximum'): number {
  const [whole = '0', fraction = ''] = bound.split('.');
  const isWhole = !/[1-9]/.test(fraction);
  const floor = BigInt(whole === '-' ? '0' : whole) - (bound.startsWith('-') && !isWhole ? 1n : 0n);
  return Number(key === 'minimum' && !isWhole ? floor + 1n : floor);
}

function isBelow(value: Value, bound: Value): boolean {
  if (value.type === 'period') return bound.type === 'period' && value.start < bound.start;
  return numbersOf(value).some((number) => compareDecimals(number, decimalOf(bound)) < 0);
}

function isAbove(value: Value, bound: Value): boolean {
  if (value.type === 'period') return bound.type === 'period' && value.start > bound.end;
  return numbersOf(value).some((number) => compareDecimals(number, decimalOf(bound)) > 0);
}

function decimalOf(bound: Value): Decimal {
  return 'value' in bound ? String(bound.value) : '0';
}

function numbersOf(value: Value): Decimal[] {
  if (value.type === 'range') return [value.min, value.max];
  if (value.type === 'list') return value.values;
  const isNumber = ['number', 'money', 'percent', 'points'].includes(value.type);
  return isNumber && 'value' in value ? [String(value.value)] : [];
}
