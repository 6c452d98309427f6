import type { Column, Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { type Magnitudes, magnitudesOf, sizedFields } from './magnitudes.ts';
import { medianOf } from './median.ts';
import { placeOf, shorten } from './place-of.ts';
import type { Rule } from './rule.ts';
import { allTotalRows } from './total-rows.ts';

/** Fewer numbers say nothing about what is usual. */
const fewest = 20;
/** So many times the median is far. */
const far = 1000;

/**
 * No number is more than a thousand times as large as the one in the middle of its column. Columns of fewer than 20
 * numbers have no usual size, nor have those where more than one row in a thousand (and more than three) is far out.
 * Totals are large by nature.
 */
export const valuesAreNearOthers: Rule = (table) =>
  sizedFields(table).flatMap((field) => {
    const measured = magnitudesOf(field, table.rowCount);
    const median = usualSize(measured);
    if (median === undefined) return [];
    const totals = new Set(allTotalRows(table));
    const rows: number[] = [];
    measured.sizes.forEach((size, row) => {
      if (size > median * far && !totals.has(row)) rows.push(row);
    });
    if (rows.length > Math.max(3, measured.count / 1000)) return [];
    return rows.map((row) => outlier(table, field, row, (measured.sizes[row] ?? 0) / median));
  });

/** The median, where something may be far from it. */
function usualSize({ sizes, count }: Magnitudes): number | undefined {
  if (count < fewest) return undefined;
  let largest = 0;
  for (let row = 0; row < sizes.length; row += 1) if ((sizes[row] ?? 0) > largest) largest = sizes[row] ?? 0;
  let near = 0;
  for (let row = 0; row < sizes.length; row += 1) if ((sizes[row] ?? 0) * far >= largest) near += 1;
  // With more than half of them near the largest, so is the median.
  return near * 2 > count + 1 ? undefined : medianOf(sizes);
}

function outlier(table: Table, field: Column, row: number, times: number): Finding {
  const place = placeOf(table, field, row);
  const about = roughly(times);
  return {
    code: 'outlier',
    severity: 'note',
    ...place,
    message: {
      'zh-CN': `“${shorten(place.raw)}”约为该列中位数的 ${about['zh-CN']}倍。`,
      en: `"${shorten(place.raw)}" is about ${about.en} times the median of its column.`,
    },
    hint: {
      'zh-CN': '对照来源看一眼，是否多写了几位，或把“万”写成了“亿”；属实就不必处理。',
      en: 'Compare it with the source: a digit too many, or 亿 in place of 万? If it is right, nothing needs to be done.',
    },
  };
}

/** Two leading digits are enough: 1234567 → 120万, 1,200,000. */
function roughly(times: number): { 'zh-CN': string; en: string } {
  const power = 10 ** (Math.floor(Math.log10(times)) - 1);
  const rounded = Math.round(times / power) * power;
  if (rounded >= 1e15) {
    const exponent = rounded.toExponential(1);
    return { 'zh-CN': exponent, en: exponent };
  }
  const scale = rounded >= 1e8 ? 1e8 : rounded >= 1e4 ? 1e4 : 1;
  const word = scale === 1e8 ? '亿' : scale === 1e4 ? '万' : '';
  return { 'zh-CN': `${Number((rounded / scale).toPrecision(2))}${word}`, en: grouped(rounded) };
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
