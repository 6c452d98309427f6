import { joinedCodes } from '../declared/derive/row-codes.ts';
import type { Column, Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { type Magnitudes, magnitudesOf, sizedFields } from './magnitudes.ts';
import { placeOf, shorten } from './place-of.ts';
import { printedScale } from './printed-place.ts';
import type { Rule } from './rule.ts';

/** Confusions of 万 and 亿, and of a number without scale with either. */
const jumps = [1e4, 1e8];

/**
 * No number stands ten thousand or a hundred million times above or below its neighbours (within a factor of three)
 * while its scale word is another than theirs: 13万 among 12亿 and 14亿. Neighbours are the two rows before and behind
 * in the same series by period, or in the file where the key has no period; they must agree among themselves.
 */
export const unitsAreSteady: Rule = (table) =>
  sizedFields(table).flatMap((field) => {
    const measured = magnitudesOf(field, table.rowCount);
    if (!measured.hasSeveralScales) return [];
    return seriesOf(table, measured).flatMap((rows) =>
      rows.flatMap((row, at) => {
        const around = [rows[at - 2], rows[at - 1], rows[at + 1], rows[at + 2]].filter(
          (other) => other !== undefined,
        );
        const jump = jumpAt(row, around, measured);
        return jump === undefined ? [] : [unitJump(table, field, row, around, jump)];
      }),
    );
  });

/** Rows with a number, series by series, each in the order of its periods. */
function seriesOf(table: Table, { sizes }: Magnitudes): number[][] {
  const keys = table.spec.primaryKey.flatMap(
    (name) => table.fields.find(({ spec }) => spec.name === name) ?? [],
  );
  const [period] = [...keys, ...table.fields].filter(({ spec }) => spec.type === 'period');
  const isSeries = period !== undefined && keys.includes(period);
  const others = isSeries ? keys.filter((key) => key !== period) : [];
  const { codes } = joinedCodes(
    others.flatMap((key) => key.raw.slice(0, 1)),
    table.rowCount,
  );
  const series = new Map<number, number[]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    if (Number.isNaN(sizes[row])) continue;
    const rows = series.get(codes[row] ?? 0);
    if (rows) rows.push(row);
    else series.set(codes[row] ?? 0, [row]);
  }
  if (!isSeries) return [...series.values()];
  const starts = new Map<number, string>();
  for (const rows of series.values()) for (const row of rows) starts.set(row, startOf(period, row));
  return [...series.values()].map((rows) =>
    rows.sort((a, b) => compare(starts.get(a) ?? '', starts.get(b) ?? '') || a - b),
  );
}

function startOf(period: Column, row: number): string {
  const { value } = period.readingAt(row);
  return value.type === 'period' ? value.start : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Which of the jumps there is between a row and the rows around it. */
function jumpAt(row: number, around: number[], { sizes, scales }: Magnitudes): number | undefined {
  if (around.length < 2) return undefined;
  const scale = scales[around[0] ?? 0];
  if (scale === scales[row] || around.some((other) => scales[other] !== scale)) return undefined;
  const near = around.map((other) => sizes[other] ?? 0);
  const least = Math.min(...near);
  const most = Math.max(...near);
  if (most > least * 10) return undefined;
  const middle = Math.sqrt(least * most);
  const size = sizes[row] ?? 0;
  const ratio = size > middle ? size / middle : middle / size;
  return jumps.find((jump) => ratio > jump / 3 && ratio < jump * 3);
}

function unitJump(table: Table, field: Column, row: number, around: number[], jump: number): Finding {
  const place = placeOf(table, field, row);
  const other = around[around.length >> 1] ?? row;
  const raw = shorten(placeOf(table, field, other).raw);
  const line = table.lines[other] ?? 0;
  const own = wordOf(field, row);
  const theirs = wordOf(field, other);
  return {
    code: 'unit-jump',
    severity: 'warning',
    ...place,
    message: {
      'zh-CN': `“${shorten(place.raw)}”与相邻的值（如第 ${line} 行的“${raw}”）相差约${jump === 1e4 ? '一万' : '一亿'}倍，写法也不同：这里${own['zh-CN']}，相邻的${theirs['zh-CN']}。`,
      en: `"${shorten(place.raw)}" differs from its neighbours (such as "${raw}" of line ${line}) about ${jump === 1e4 ? 'ten thousand' : 'a hundred million'} times, and it has ${own.en} where they have ${theirs.en}.`,
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
