import { readBound } from '../manifest/bound.ts';
import { type BoundKey, boundKeys } from '../manifest/constraints.ts';
import { shiftDecimal } from '../normalize/decimal.ts';
import type { Column, Table } from '../normalize/table.ts';
import type { Decimal, Value } from '../normalize/value.ts';
import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { isBeyond } from './is-beyond.ts';
import { placeOf, shorten } from './place-of.ts';
import { type PlainNumbers, plainNumbers } from './plain-numbers.ts';
import type { Rule } from './rule.ts';

/**
 * No value is beyond the `minimum`, `maximum`, `exclusiveMinimum` or `exclusiveMaximum` of its field. Numbers are
 * compared exactly.
 */
export const valuesAreWithinBounds: Rule = (table) =>
  table.fields.flatMap((field) => boundKeys.flatMap((key) => beyond(table, field, key)));

function beyond(table: Table, field: Column, key: BoundKey): Finding[] {
  const written = field.spec.constraints?.[key];
  const bound = written === undefined ? undefined : readBound(field.spec, written);
  if (written === undefined || !bound) return [];
  const isPeriod = bound.type === 'period';
  return rowsBeyond(field, table.rowCount, bound, key).map((row) => {
    const place = placeOf(table, field, row);
    return {
      code: 'constraint-error',
      severity: 'error',
      ...place,
      message: beyondText(shorten(place.raw), String(written), key, isPeriod),
      hint: {
        'zh-CN': `改正单元格，或改字段的 ${key}。`,
        en: `Correct the cell, or the ${key} of the field.`,
      },
    };
  });
}

function beyondText(cell: string, bound: string, key: BoundKey, isPeriod: boolean): Text {
  const texts: Record<BoundKey, Text> = isPeriod
    ? {
        minimum: {
          'zh-CN': `“${cell}”早于最早的 ${bound}。`,
          en: `"${cell}" begins before ${bound}, the earliest allowed.`,
        },
        maximum: {
          'zh-CN': `“${cell}”晚于最晚的 ${bound}。`,
          en: `"${cell}" begins after ${bound}, the latest allowed.`,
        },
        exclusiveMinimum: {
          'zh-CN': `“${cell}”应晚于 ${bound}。`,
          en: `"${cell}" does not begin after ${bound}, as it should.`,
        },
        exclusiveMaximum: {
          'zh-CN': `“${cell}”应早于 ${bound}。`,
          en: `"${cell}" does not begin before ${bound}, as it should.`,
        },
      }
    : {
        minimum: {
          'zh-CN': `“${cell}”小于最小值 ${bound}。`,
          en: `"${cell}" is below the minimum ${bound}.`,
        },
        maximum: {
          'zh-CN': `“${cell}”大于最大值 ${bound}。`,
          en: `"${cell}" is above the maximum ${bound}.`,
        },
        exclusiveMinimum: {
          'zh-CN': `“${cell}”应大于 ${bound}。`,
          en: `"${cell}" is not above ${bound}, as it should be.`,
        },
        exclusiveMaximum: {
          'zh-CN': `“${cell}”应小于 ${bound}。`,
          en: `"${cell}" is not below ${bound}, as it should be.`,
        },
      };
  return texts[key];
}

function rowsBeyond(field: Column, rowCount: number, bound: Value, key: BoundKey): number[] {
  const plain = bound.type === 'period' ? undefined : plainNumbers(field);
  if (!plain || !('value' in bound)) return field.rowsWhere(({ value }) => isBeyond(value, bound, key));
  const isPlainBeyond = plainTest(plain, String(bound.value), key);
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    const isPlain = !Number.isNaN(plain.values[row]);
    if (isPlain ? isPlainBeyond(row) : isBeyond(field.readingAt(row).value, bound, key)) rows.push(row);
  }
  return rows;
}

/** Compares scaled integers with the last integer that is still within the bound, for each number of decimals. */
function plainTest({ values, decimals }: PlainNumbers, bound: Decimal, key: BoundKey) {
  const limits = Array.from({ length: 17 }, (_, digits) => lastWithin(shiftDecimal(bound, digits), key));
  if (key === 'minimum' || key === 'exclusiveMinimum')
    return (row: number) => (values[row] ?? 0) < (limits[decimals[row] ?? 0] ?? 0);
  return (row: number) => (values[row] ?? 0) > (limits[decimals[row] ?? 0] ?? 0);
}

/** The last whole number inside the bound; exact up to 2^53, and beyond it on the same side of all plain numbers. */
function lastWithin(bound: Decimal, key: BoundKey): number {
  const [whole = '0', fraction = ''] = bound.split('.');
  const isWhole = !/[1-9]/.test(fraction);
  const floor = BigInt(whole === '-' ? '0' : whole) - (bound.startsWith('-') && !isWhole ? 1n : 0n);
  switch (key) {
    case 'minimum':
      return Number(isWhole ? floor : floor + 1n);
    case 'exclusiveMinimum':
      return Number(floor + 1n);
    case 'maximum':
      return Number(floor);
    case 'exclusiveMaximum':
      return Number(isWhole ? floor - 1n : floor);
  }
}
