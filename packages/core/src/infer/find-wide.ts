import type { UnpivotSpec } from '../manifest/reading-keys.ts';
import { readValue } from '../normalize/read-value.ts';
import type { PeriodValue } from '../normalize/value.ts';
import type { RegionLine } from '../read/raw-table.ts';
import type { InferredField } from './inferred-field.ts';

/** Columns that have to be periods before a table counts as wide. */
const fewest = 3;
const naming = new Set<InferredField['type']>(['text', 'name', 'period', 'url']);
const values = new Set<InferredField['type']>(['number', 'percent', 'points', 'money']);

/**
 * How a table with a column a year is made long; undefined where it isn't one. All columns of periods hold the same
 * kind of quantity, and every other column names its row. What is measured comes from the lines above the table
 * (指标：地区生产总值(亿元)), where they say it.
 */
export function findWide(fields: InferredField[], preamble: RegionLine[]): UnpivotSpec | undefined {
  const wide = fields.filter(({ label }) => isPeriodLabel(label));
  const kept = fields.filter(({ label }) => !isPeriodLabel(label));
  if (wide.length < fewest || kept.length === 0) return undefined;
  if (!kept.every(({ type, missing, rowCount }) => naming.has(type) && missing < rowCount)) return undefined;
  if (new Set(wide.map(({ label }) => grainOf(label))).size > 1) return undefined;
  const filled = wide.filter(({ missing, rowCount }) => missing < rowCount);
  const [first] = filled;
  const isSame = filled.every(({ type, currency }) => type === first?.type && currency === first.currency);
  if (!first || !values.has(first.type) || !isSame) return undefined;
  const keep = kept.map(({ label }) => label);
  const isChinese =
    keep.some((label) => /\p{Script=Han}/u.test(label)) || wide.some(({ label }) => /年/.test(label));
  const measured = measureIn(preamble) ?? (isChinese ? '数值' : 'value');
  const name = apart(isChinese ? '时期' : 'period', keep);
  const columns = patternOf(wide, keep);
  return {
    keep,
    ...(columns === undefined ? {} : { columns }),
    name,
    value: apart(measured, [...keep, name]),
  };
}

function periodOf(label: string): PeriodValue | undefined {
  const { value } = readValue(label, 'period');
  return value.type === 'period' ? value : undefined;
}

/** 2023年, 2023Q1, 2023; not 23 or 1.5, which are labels of something else. */
function isPeriodLabel(label: string): boolean {
  return periodOf(label) !== undefined && /(?:19|20|21)\d\d/.test(label);
}

function grainOf(label: string): string {
  return periodOf(label)?.grain ?? '';
}

/** "*年" where all of them end so and no column that stays does; undefined where all others are meant. */
function patternOf(wide: InferredField[], keep: string[]): string | undefined {
  return wide.every(({ label }) => label.endsWith('年')) && !keep.some((label) => label.endsWith('年'))
    ? '*年'
    : undefined;
}

/** What a line above the table says is measured: 指标：…, Indicator: …; where there is one such line. */
function measureIn(preamble: RegionLine[]): string | undefined {
  const found = preamble.flatMap(
    ({ text }) => /^(?:指标|指标名称|indicator|series)\s*[:：]\s*(\S.*)$/i.exec(text.trim())?.[1] ?? [],
  );
  const [only] = found;
  return found.length === 1 && only !== undefined && only.length <= 120 ? only.trim() : undefined;
}

/** The word, made different from labels that are taken. */
function apart(word: string, taken: string[]): string {
  let free = word;
  for (let number = 2; taken.includes(free); number += 1) free = `${word} (${number})`;
  return free;
}
