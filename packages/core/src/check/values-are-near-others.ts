import type { Column, Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { type Magnitudes, magnitudesOf, sizedFields } from './magnitudes.ts';
import { placeOf, shorten } from './place-of.ts';
import { quantileOf } from './quantile.ts';
import type { Rule } from './rule.ts';
import { allTotalRows } from './total-rows.ts';

/** Fewer numbers say nothing about what is usual. */
const fewest = 20;
/** No number is far that is less than so many times the median. */
const near = 8;
/** So many times the median is far where nine in ten numbers are the median itself or less. */
const far = 1000;

/**
 * No number is far above its column: beyond the median by many times what the upper tenth is beyond it, on a scale of
 * ratios. How many grows with the logarithm of the rows, as the largest of a skewed column does (a Pareto tail has a
 * number beyond the limit in about one column of a hundred, tails of other kinds in fewer). Columns of fewer than 20
 * numbers have no usual size, nor have those where more than one row in a thousand (and more than three) is far out.
 * Totals are large by nature.
 */
export const valuesAreNearOthers: Rule = (table) =>
  sizedFields(table).flatMap((field) => {
    const measured = magnitudesOf(field, table.rowCount);
    const usual = usualSizes(measured);
    if (usual === undefined) return [];
    const totals = new Set(allTotalRows(table));
    const rows: number[] = [];
    measured.sizes.forEach((size, row) => {
      if (size > usual.limit && !totals.has(row)) rows.push(row);
    });
    if (rows.length > Math.max(3, measured.count / 1000)) return [];
    return rows.map((row) => outlier(table, field, row, (measured.sizes[row] ?? 0) / usual.median));
  });

/** The median and the size from which on numbers are far, where any may be. */
function usualSizes({ sizes, count }: Magnitudes): { median: number; limit: number } | undefined {
  if (count < fewest) return undefined;
  let largest = 0;
  for (let row = 0; row < sizes.length; row += 1) if ((sizes[row] ?? 0) > largest) largest = sizes[row] ?? 0;
  let nearLargest = 0;
  for (let row = 0; row < sizes.length; row += 1) if ((sizes[row] ?? 0) * near >= largest) nearLargest += 1;
  // With more than half of them near the largest, so is the median.
  if (nearLargest * 2 > count + 1) return undefined;
  const median = quantileOf(sizes, 0.5);
  const spread = quantileOf(sizes, 0.9) / median;
  const times = 1 + Math.log(50 * count) / Math.log(5);
  return { median, limit: median * (spread > 1 ? Math.max(near, spread ** times) : far) };
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
  const rounded = Number(times.toPrecision(2));
  if (rounded >= 1e15) {
    const exponent = rounded.toExponential(1);
    return { 'zh-CN': exponent, en: exponent };
  }
  const scale = rounded >= 1e8 ? 1e8 : rounded >= 1e4 ? 1e4 : 1;
  const word = scale === 1e8 ? '亿' : scale === 1e4 ? '万' : '';
  return {
    'zh-CN': `${Number((rounded / scale).toPrecision(2))}${word === '' ? ' ' : word}`,
    en: grouped(rounded),
  };
}

function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
