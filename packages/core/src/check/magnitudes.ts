import type { Column, Table } from '../normalize/table.ts';
import { plainNumbers } from './plain-numbers.ts';
import { printedScale } from './printed-place.ts';
import { toTerm } from './term.ts';

/** How large the numbers of a column are, roughly, and which scale words they were printed with. */
export interface Magnitudes {
  /** Absolute values; NaN where a row has no single number, or 0. */
  sizes: Float64Array;
  /** Power of ten of each row's scale word: 4 of 万, 8 of 亿, 0 without one. */
  scales: Uint8Array;
  /** True where some rows have a scale word and others have another one, or none. */
  hasSeveralScales: boolean;
  /** True where the largest is more than a thousand times the smallest. */
  isWide: boolean;
  /** Rows with a size. */
  count: number;
}

const known = new WeakMap<Column, Magnitudes>();
const quantities = new Set(['number', 'money', 'percent', 'points']);

/** Fields that are read and whose values have a size. What is derived from a strange value is strange too. */
export function sizedFields(table: Table): Column[] {
  return table.fields.filter(({ spec, derivation }) => quantities.has(spec.type) && !derivation);
}

/** The same object each time for a column; good for comparing magnitudes, never for arithmetic. */
export function magnitudesOf(column: Column, rowCount: number): Magnitudes {
  const found = known.get(column) ?? measure(column, rowCount);
  known.set(column, found);
  return found;
}

function measure(column: Column, rowCount: number): Magnitudes {
  const sizes = new Float64Array(rowCount).fill(Number.NaN);
  const scales = new Uint8Array(rowCount);
  const measured: Magnitudes = { sizes, scales, hasSeveralScales: false, isWide: false, count: 0 };
  const plain = plainNumbers(column);
  const sizeAt = sizeReader(column);
  let lowest = 255;
  let highest = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const value = plain?.values[row] ?? Number.NaN;
    let size = Math.abs(value) / (powers[plain?.decimals[row] ?? 0] ?? 1);
    let scale = 0;
    if (Number.isNaN(value)) [size, scale] = sizeAt(row);
    if (!(size > 0)) continue;
    measured.count += 1;
    sizes[row] = size;
    scales[row] = scale;
    if (scale < lowest) lowest = scale;
    if (scale > highest) highest = scale;
    if (size < smallest) smallest = size;
    if (size > largest) largest = size;
  }
  measured.hasSeveralScales = measured.count > 0 && lowest < highest;
  measured.isWide = largest > smallest * 1000;
  return measured;
}

const powers = Array.from({ length: 16 }, (_, power) => 10 ** power);

/** Size and scale of a row; cells that repeat are measured once. */
function sizeReader(column: Column): (row: number) => readonly [number, number] {
  const read = (row: number): readonly [number, number] => {
    const reading = column.readingAt(row);
    const term = toTerm(reading);
    if (term.type === 'none') return [Number.NaN, 0];
    return [Math.abs(Number(term.value)), Math.min(printedScale(reading).power, 254)];
  };
  const dictionary = column.raw[0]?.dictionary;
  if (!dictionary) return read;
  const sizes: (readonly [number, number])[] = [];
  return (row) => {
    const code = dictionary.codes[row] ?? 0;
    sizes[code] ??= read(row);
    return sizes[code];
  };
}
