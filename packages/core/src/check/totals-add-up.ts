import { joinedCodes } from '../declared/derive/row-codes.ts';
import { decimalText } from '../manifest/bound.ts';
import type { TotalsSpec } from '../manifest/rule-keys.ts';
import type { Column, Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { compareSum, inScale, type SumDifference } from './compare-sum.ts';
import { detailRows } from './detail-rows.ts';
import type { Parts } from './parts.ts';
import { placeOf, shorten } from './place-of.ts';
import { printedScale } from './printed-place.ts';
import { toTerm } from './term.ts';
import { type TotalsPlan, totalParts } from './total-parts.ts';
import { allTotalRows, totalRowsOf } from './total-rows.ts';

/**
 * Totals that report.yaml declares are the sums of their parts, but for rounding. Where a part is missing or isn't
 * exact, a difference is a note only. Rows such as 其中：软件 are not added once more.
 */
export function totalsAddUp(table: Table): Finding[] {
  const { totals = [] } = table.spec;
  if (totals.length === 0) return [];
  const isTotal = new Uint8Array(table.rowCount);
  const rows = allTotalRows(table);
  if (rows.length === 0) return [];
  for (const row of rows) isTotal[row] = 1;
  for (const row of detailRows(table, isTotal)) isTotal[row] = 1;
  return totals.flatMap((spec) => checkEntry(table, spec, isTotal));
}

function checkEntry(table: Table, spec: TotalsSpec, isTotal: Uint8Array): Finding[] {
  const totals = totalRowsOf(table, spec);
  if (totals.length === 0) return [];
  const cells = (spec.within ?? []).flatMap((name) => fieldOf(table, name)?.raw.slice(0, 1) ?? []);
  const groups = joinedCodes(cells, table.rowCount).codes;
  const plan: TotalsPlan = { totals, groups, isGrouped: cells.length > 0, isTotal };
  const tolerance = spec.tolerance === undefined ? undefined : decimalText(spec.tolerance);
  return [spec.over].flat().flatMap((name) => {
    const column = fieldOf(table, name);
    if (!column) return [];
    return totalParts(column, plan).flatMap((parts, at) => {
      const row = totals[at]?.row ?? 0;
      const term = toTerm(column.readingAt(row));
      if (term.type === 'none' || parts.sum.count === 0) return [];
      const differs = compareSum(parts, term.value, term.place, tolerance);
      if (!differs) return [];
      const isUncertain =
        term.isVague ||
        parts.missing > 0 ||
        parts.vague > 0 ||
        parts.unit === null ||
        isOtherUnit(term.unit, parts);
      return [mismatch(table, column, row, parts, differs, isUncertain)];
    });
  });
}

function fieldOf(table: Table, name: string): Column | undefined {
  return table.fields.find(({ spec }) => spec.name === name);
}

function isOtherUnit(unit: string, parts: Parts): boolean {
  return unit !== '' && parts.unit !== '' && unit !== parts.unit;
}

function mismatch(
  table: Table,
  column: Column,
  row: number,
  parts: Parts,
  { difference, isMore }: SumDifference,
  isUncertain: boolean,
): Finding {
  const reading = column.readingAt(row);
  const scale = printedScale(reading);
  const percent = reading.value.type === 'percent' ? '%' : '';
  const sum = `${inScale(parts.sum.value(), scale)}${percent}`;
  const gap = gapText(inScale(difference, scale), reading.value.type);
  const place = placeOf(table, column, row);
  const total = shorten(place.raw);
  const { sum: added } = parts;
  const lines = linesOf(table, parts);
  const doubt = isUncertain ? doubtOf(table, parts) : { 'zh-CN': '', en: '' };
  return {
    code: 'total-mismatch',
    severity: isUncertain ? 'note' : 'warning',
    ...place,
    message: {
      'zh-CN': `合计为“${total}”，${added.count} 个部分（${lines['zh-CN']}）之和为 ${sum}，${isMore ? '多' : '少'} ${gap['zh-CN']}${doubt['zh-CN']}。`,
      en: `The total is "${total}"; its ${added.count} part${added.count === 1 ? '' : 's'} (${lines.en}) ${added.count === 1 ? 'adds' : 'add'} up to ${sum}, ${gap.en} ${isMore ? 'more' : 'less'}${doubt.en}.`,
    },
    hint: isUncertain
      ? { 'zh-CN': '对照来源看一眼。', en: 'Compare it with the source.' }
      : {
          'zh-CN': '核对来源；若口径不同，在附注里说明，或在 totals 里写 within、tolerance。',
          en: 'Check the source. If the total covers something else, say so in a note, or set "within" or "tolerance" of totals.',
        },
  };
}

/** Percentages and points differ by points. */
function gapText(gap: string, type: string): { 'zh-CN': string; en: string } {
  if (type !== 'percent' && type !== 'points') return { 'zh-CN': gap, en: gap };
  return { 'zh-CN': `${gap} 个百分点`, en: `${gap} percentage point${gap === '1' ? '' : 's'}` };
}

function linesOf(table: Table, parts: Parts): Text {
  const first = table.lines[parts.first] ?? 0;
  const last = table.lines[parts.last] ?? 0;
  return first === last
    ? { 'zh-CN': `第 ${first} 行`, en: `line ${first}` }
    : { 'zh-CN': `第 ${first}–${last} 行`, en: `lines ${first}–${last}` };
}

function doubtOf(table: Table, parts: Parts): { 'zh-CN': string; en: string } {
  if (parts.missing > 0) {
    const line = table.lines[parts.firstMissing] ?? 0;
    return {
      'zh-CN': `；但有 ${parts.missing} 行没有确切的数（如第 ${line} 行），无法断定`,
      en: `; but ${parts.missing} row${parts.missing === 1 ? ' has' : 's have'} no exact number (line ${line}), so nothing is certain`,
    };
  }
  return {
    'zh-CN': '；但有的数带“约”“超过”之类或单位不同，无法断定',
    en: '; but some numbers are about so much, or more than it, or have other units, so nothing is certain',
  };
}
