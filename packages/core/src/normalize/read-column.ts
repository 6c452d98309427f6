import type { FieldSpec } from '../manifest/table.ts';
import type { RawColumn } from '../read/raw-column.ts';
import { dateOrderOf } from './date-order.ts';
import { unknownOrder } from './period-part.ts';
import { type Reading, type ReadOptions, readValue } from './read-value.ts';

/** A column's cells read as one type. */
export interface ReadColumn {
  readingAt(row: number): Reading;
  /** Rows whose reading the test holds of, in order; each different cell is tested once where cells repeat. */
  rowsWhere(test: (reading: Reading) => boolean): number[];
  /** Rows whose cell is flagged or has a remark, in order. */
  notable: number[];
}

/**
 * Reads each cell as what its field declares. Cells that repeat are read once; those of a column that hardly repeats
 * are read again whenever they are asked for, so that a million rows take little room. `marks` are cells that are
 * declared to be missing, with their readings. A date that can be read in two ways is decided by the other dates of its
 * column, or not at all.
 */
export function readColumn(
  raw: RawColumn,
  spec: FieldSpec,
  marks: ReadonlyMap<string, Reading> = new Map(),
): ReadColumn {
  const options: ReadOptions = spec.currency === undefined ? {} : { currency: spec.currency };
  const column = readAll(raw, spec, marks, options);
  if (spec.type !== 'period' || !column.notable.some((row) => isOfOpenOrder(column.readingAt(row))))
    return column;
  const order = dateOrderOf(raw);
  return order.dateOrder === undefined ? column : readAll(raw, spec, marks, { ...options, ...order });
}

function isOfOpenOrder({ value }: Reading): boolean {
  return value.type === 'flagged' && value.why === unknownOrder;
}

function readAll(
  raw: RawColumn,
  spec: FieldSpec,
  marks: ReadonlyMap<string, Reading>,
  options: ReadOptions,
): ReadColumn {
  const read = (cell: string) => marks.get(cell) ?? readValue(cell, spec.type, options);
  const { dictionary } = raw;
  if (dictionary) {
    const readings = dictionary.cells.map(read);
    const rowsWhere = (test: (reading: Reading) => boolean): number[] => {
      const held = readings.map(test);
      return held.includes(true)
        ? rowsOf(raw.length, (row) => held[dictionary.codes[row] ?? 0] === true)
        : [];
    };
    const readingAt = (row: number) => readings[dictionary.codes[row] ?? 0] ?? read(raw.at(row));
    return { readingAt, rowsWhere, notable: rowsWhere(isNotable) };
  }
  const { scaled } = raw;
  const plainIsRead =
    scaled !== undefined && quantities.has(spec.type) && samples.every((cell) => !isNotable(read(cell)));
  const readingAt = (row: number) => read(raw.at(row));
  const notable = rowsOf(
    raw.length,
    (row) => !(plainIsRead && !Number.isNaN(scaled.values[row])) && isNotable(readingAt(row)),
  );
  return { readingAt, rowsWhere: (test) => rowsOf(raw.length, (row) => test(readingAt(row))), notable };
}

/** Types that read every plain number in the same way. */
const quantities = new Set<FieldSpec['type']>(['number', 'percent', 'points', 'money']);
const samples = ['0', '7', '-3', '12.50'];

function isNotable(reading: Reading): boolean {
  return reading.remark !== undefined || reading.value.type === 'flagged';
}

function rowsOf(length: number, holds: (row: number) => boolean): number[] {
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) if (holds(row)) rows.push(row);
  return rows;
}
