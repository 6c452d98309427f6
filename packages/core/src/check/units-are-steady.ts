import type { Column, Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { bareAmongScaled } from './bare-among-scaled.ts';
import { type Magnitudes, magnitudesOf, sizedFields } from './magnitudes.ts';
import { placeOf, shorten } from './place-of.ts';
import { printedScale } from './printed-place.ts';
import type { Rule } from './rule.ts';
import { sizeSeries } from './size-series.ts';
import { toTerm } from './term.ts';

/** Confusions of 万 and 亿, and of a number without scale with either. */
const jumps = [4, 8];

/**
 * No number stands ten thousand or a hundred million times above or below its neighbours (within a factor of three),
 * or as many times as its scale word differs from theirs: 13万 among 12亿 and 14亿, 1.4 billion among 1.2 and 1.3
 * million. Neighbours are the two rows before and behind in the same series by period, or in the file where the key has
 * no period; they must agree among themselves. With the same scale word, or none, only series by period are looked at,
 * and only inside them: there 1410000 among 141 and 152 is hardly true.
 */
export const unitsAreSteady: Rule = (table) =>
  sizedFields(table).flatMap((field) => {
    const measured = magnitudesOf(field, table.rowCount);
    if (!measured.hasSeveralScales && !measured.isWide) return [];
    const { series, isByPeriod } = sizeSeries(table, measured);
    const isAmount = field.spec.type === 'number' || field.spec.type === 'money';
    if (!measured.hasSeveralScales && !(isByPeriod && isAmount)) return [];
    const jumps = series.flatMap((rows) =>
      rows.flatMap((row, at) => {
        if (!isFar(measured.sizes, row, rows[at - 1] ?? rows[at + 1])) return [];
        const before = rows.slice(Math.max(at - 2, 0), at);
        const behind = rows.slice(at + 1, at + 3);
        const around = [...before, ...behind];
        const isInside = isByPeriod && isAmount && before.length > 0 && behind.length > 0;
        const power = jumpAt(row, around, measured, isInside);
        if (power === undefined || !haveSameUnit(field, [row, ...around])) return [];
        return [unitJump(table, field, row, around, power)];
      }),
    );
    const isTold = new Set(jumps.map(({ line }) => line));
    return [...jumps, ...bareAmongScaled(table, field).filter(({ line }) => !isTold.has(line))];
  });

/** A quick look that spares most rows a closer one: a jump is never less than a hundred times a neighbour. */
function isFar(sizes: Float64Array, row: number, other: number | undefined): boolean {
  if (other === undefined) return false;
  const ratio = (sizes[row] ?? 0) / (sizes[other] ?? 0);
  return ratio > 100 || ratio < 0.01;
}

/** The power of ten that a row is off by; undefined where it stands near the rows around it. */
function jumpAt(
  row: number,
  around: number[],
  { sizes, scales }: Magnitudes,
  isInside: boolean,
): number | undefined {
  if (around.length < 2) return undefined;
  const scale = scales[around[0] ?? 0] ?? 0;
  if (around.some((other) => scales[other] !== scale)) return undefined;
  const own = scales[row] ?? 0;
  if (own === scale && !isInside) return undefined;
  const near = around.map((other) => sizes[other] ?? 0);
  const least = Math.min(...near);
  const most = Math.max(...near);
  if (most > least * (own === scale ? 3 : 10)) return undefined;
  const middle = Math.sqrt(least * most);
  const size = sizes[row] ?? 0;
  const ratio = size > middle ? size / middle : middle / size;
  const apart = Math.abs(own - scale);
  const powers = apart < 3 ? jumps : [apart, ...jumps];
  return powers.find((power) => ratio > 10 ** power / 3 && ratio < 10 ** power * 3);
}

/** Amounts of different currencies, or counts of different things, say nothing about one another. */
function haveSameUnit(field: Column, rows: number[]): boolean {
  const units = rows.flatMap((row) => {
    const term = toTerm(field.readingAt(row));
    return term.type === 'none' || term.unit === '' ? [] : [term.unit];
  });
  return new Set(units).size < 2;
}

const powerNames: Record<number, { 'zh-CN': string; en: string }> = {
  3: { 'zh-CN': '一千', en: 'a thousand' },
  4: { 'zh-CN': '一万', en: 'ten thousand' },
  6: { 'zh-CN': '一百万', en: 'a million' },
  8: { 'zh-CN': '一亿', en: 'a hundred million' },
  9: { 'zh-CN': '十亿', en: 'a billion' },
  12: { 'zh-CN': '一万亿', en: 'a trillion' },
};

function unitJump(table: Table, field: Column, row: number, around: number[], power: number): Finding {
  const place = placeOf(table, field, row);
  const other = around[around.length >> 1] ?? row;
  const raw = shorten(placeOf(table, field, other).raw);
  const line = table.lines[other] ?? 0;
  const own = wordOf(field, row);
  const theirs = wordOf(field, other);
  const times = powerNames[power] ?? { 'zh-CN': `10^${power} `, en: `10^${power}` };
  const how =
    own.en === theirs.en
      ? { 'zh-CN': '，像是单位不同', en: ', as if its unit were another' }
      : {
          'zh-CN': `，写法也不同：这里${own['zh-CN']}，相邻的${theirs['zh-CN']}`,
          en: `, and it has ${own.en} where they have ${theirs.en}`,
        };
  return {
    code: 'unit-jump',
    severity: 'warning',
    ...place,
    message: {
      'zh-CN': `“${shorten(place.raw)}”与相邻的值（如第 ${line} 行的“${raw}”）相差约${times['zh-CN']}倍${how['zh-CN']}。`,
      en: `"${shorten(place.raw)}" differs from its neighbours (such as "${raw}" of line ${line}) about ${times.en} times${how.en}.`,
    },
    hint: {
      'zh-CN': '核对来源的单位。',
      en: 'Check the unit in the source.',
    },
  };
}

function wordOf(field: Column, row: number): { 'zh-CN': string; en: string } {
  const { word } = printedScale(field.readingAt(row));
  return word === ''
    ? { 'zh-CN': '没有写“万”“亿”', en: 'no scale word' }
    : { 'zh-CN': `写“${word}”`, en: `"${word}"` };
}
