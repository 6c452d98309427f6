import { joinedCodes } from '../declared/derive/row-codes.ts';
import { decimalText } from '../manifest/bound.ts';
import type { SharesSpec } from '../manifest/rule-keys.ts';
import { trimFraction } from '../normalize/decimal.ts';
import { type Column, rawCell, type Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { compareSum } from './compare-sum.ts';
import { Parts } from './parts.ts';
import { placeOf, shorten } from './place-of.ts';
import type { Rule } from './rule.ts';
import { eachTerm } from './term.ts';
import { allTotalRows } from './total-rows.ts';

/** Shares that report.yaml declares add up to their whole, but for rounding. Rows of totals are not added. */
export const sharesSumUp: Rule = (table) =>
  (table.spec.shares ?? []).flatMap((spec) => checkShares(table, spec));

function checkShares(table: Table, spec: SharesSpec): Finding[] {
  const column = table.fields.find((field) => field.spec.name === spec.field);
  if (!column) return [];
  const groups = (spec.within ?? []).flatMap(
    (name) => table.fields.find((field) => field.spec.name === name) ?? [],
  );
  const wanted = decimalText(spec.to) ?? '100';
  const tolerance = spec.tolerance === undefined ? undefined : decimalText(spec.tolerance);
  return sumsOf(table, column, groups).flatMap((parts) => {
    if (parts.sum.count === 0) return [];
    const differs = compareSum(parts, wanted, -32, tolerance);
    if (!differs) return [];
    const isUncertain = parts.missing > 0 || parts.vague > 0;
    return [mismatch(table, column, groups, parts, wanted, isUncertain)];
  });
}

/** The sum of each group, in the order of their first rows. */
function sumsOf(table: Table, column: Column, groups: Column[]): Parts[] {
  const { codes } = joinedCodes(
    groups.flatMap((group) => group.raw.slice(0, 1)),
    table.rowCount,
  );
  const isTotal = new Uint8Array(table.rowCount);
  for (const row of allTotalRows(table)) isTotal[row] = 1;
  const sums = new Map<number, Parts>();
  const sumOf = (row: number): Parts | undefined => {
    if (isTotal[row] === 1) return undefined;
    const code = codes[row] ?? 0;
    const found = sums.get(code) ?? new Parts();
    if (found.count === 0) sums.set(code, found);
    return found;
  };
  eachTerm(
    column,
    table.rowCount,
    (row, scaled, decimals) => sumOf(row)?.addPlain(row, scaled, decimals),
    (row, term) => sumOf(row)?.add(row, term),
  );
  return [...sums.values()];
}

function mismatch(
  table: Table,
  column: Column,
  groups: Column[],
  parts: Parts,
  wanted: string,
  isUncertain: boolean,
): Finding {
  const percent = column.spec.type === 'percent' ? '%' : '';
  const sum = `${trimFraction(parts.sum.value())}${percent}`;
  const whole = `${wanted}${percent}`;
  const first = table.lines[parts.first] ?? 0;
  const last = table.lines[parts.last] ?? 0;
  const group = groups.map((field) => shorten(rawCell(field, parts.first))).join(', ');
  const of = group === '' ? { 'zh-CN': '', en: '' } : { 'zh-CN': `“${group}”的`, en: ` of "${group}"` };
  const doubt = isUncertain
    ? {
        'zh-CN': '；但有的缺失或不确切，无法断定',
        en: '; but some are missing or not exact, so nothing is certain',
      }
    : { 'zh-CN': '', en: '' };
  return {
    code: 'share-mismatch',
    severity: isUncertain ? 'note' : 'warning',
    ...placeOf(table, column, parts.first),
    message:
      parts.count === 1
        ? {
            'zh-CN': `${of['zh-CN']}占比只有一个（第 ${first} 行），为 ${sum}，应为 ${whole}${doubt['zh-CN']}。`,
            en: `The only share${of.en} (line ${first}) is ${sum}, not ${whole}${doubt.en}.`,
          }
        : {
            'zh-CN': `${of['zh-CN']}${of['zh-CN'] === '' ? '' : ' '}${parts.sum.count} 个占比（第 ${first}–${last} 行）之和为 ${sum}，应为 ${whole}${doubt['zh-CN']}。`,
            en: `The ${parts.sum.count} share${parts.sum.count === 1 ? '' : 's'}${of.en} (lines ${first}–${last}) ${parts.sum.count === 1 ? 'adds' : 'add'} up to ${sum}, not ${whole}${doubt.en}.`,
          },
    hint: {
      'zh-CN': '看是否漏了一类，或分母不同；舍入造成的差额可用 tolerance 放宽。',
      en: 'Is a category missing, or the base another one? Set "tolerance" where rounding explains more.',
    },
  };
}
