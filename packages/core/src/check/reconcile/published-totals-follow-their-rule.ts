import { decimalText } from '../../manifest/bound.ts';
import type { TotalRuleSpec } from '../../manifest/reconcile.ts';
import { weightSum, weightsOf } from '../../manifest/weights-of.ts';
import { compareDecimals } from '../../normalize/decimal.ts';
import type { Column, Table } from '../../normalize/table.ts';
import type { Decimal } from '../../normalize/value.ts';
import type { Finding } from '../../report/finding.ts';
import type { Text } from '../../report/report.ts';
import { inScale } from '../compare-sum.ts';
import { placeOf, shorten } from '../place-of.ts';
import { printedScale } from '../printed-place.ts';
import type { Rule } from '../rule.ts';
import { exactNumber } from './exact-number.ts';
import { type Recomputed, recomputeTotal, type WeightedPart } from './recompute-total.ts';
import { reconciled } from './reconciled.ts';
import { totalRuleWords } from './total-rule-words.ts';

/** Totals that a source published are what its own rule makes of the other numbers of their row, but for rounding. */
export const publishedTotalsFollowTheirRule: Rule = (table) =>
  (table.spec.reconcile ?? []).flatMap((spec) => ('total' in spec ? checkTotals(table, spec.total) : []));

function checkTotals(table: Table, spec: TotalRuleSpec): Finding[] {
  const fieldOf = (name: string) => table.fields.find((field) => field.spec.name === name);
  const column = fieldOf(spec.field);
  const parts = weightsOf(spec).flatMap(({ field, weight }) => {
    const found = fieldOf(field);
    return found ? [{ column: found, weight }] : [];
  });
  if (!column) return [];
  const divisor = spec.by === 'mean' ? weightSum(spec) : '1';
  const tolerance = spec.tolerance === undefined ? undefined : decimalText(spec.tolerance);
  const rule = totalRuleWords(table, spec);
  const findings: Finding[] = [];
  const result = { checked: 0, agree: 0, unchecked: 0 };
  let most: Shown | undefined;
  for (let row = 0; row < table.rowCount; row += 1) {
    const printed = exactNumber(column, row);
    if (!printed) {
      if (column.readingAt(row).value.type !== 'missing') result.unchecked += 1;
      continue;
    }
    const numbers = parts.flatMap((part): WeightedPart[] => {
      const number = exactNumber(part.column, row);
      return number && isSameUnit(number.unit, printed.unit) ? [{ ...number, weight: part.weight }] : [];
    });
    if (numbers.length < parts.length) {
      result.unchecked += 1;
      continue;
    }
    const found = recomputeTotal(printed, numbers, divisor, tolerance);
    result.checked += 1;
    if (!most || compareDecimals(found.difference, most.found.difference) > 0) most = { row, found };
    if (found.isWithin) result.agree += 1;
    else findings.push(differs(table, column, row, found, rule, tolerance !== undefined));
  }
  return [...findings, ...reconciled(table, column, result, noteWords(column, rule, spec, most))];
}

interface Shown {
  row: number;
  found: Recomputed;
}

function isSameUnit(unit: string, other: string): boolean {
  return unit === other || unit === '' || other === '';
}

function noteWords(column: Column, rule: Text, spec: TotalRuleSpec, most: Shown | undefined) {
  const gap = most ? withUnit(column, most.row, most.found.difference) : '0';
  const within = spec.tolerance === undefined ? undefined : String(spec.tolerance);
  return {
    what: { 'zh-CN': '公布的总数', en: 'published totals' },
    claim: {
      'zh-CN': `与“${rule['zh-CN']}”相符${within === undefined ? '（只差舍入）' : `（相差不超过 ${within}）`}`,
      en: `agree with ${rule.en} ${within === undefined ? 'but for rounding' : `within ${within}`}`,
    },
    more: { 'zh-CN': `，最大相差 ${gap}`, en: `; the largest difference is ${gap}` },
  };
}

function differs(
  table: Table,
  column: Column,
  row: number,
  found: Recomputed,
  rule: Text,
  isDeclared: boolean,
): Finding {
  const place = placeOf(table, column, row);
  const [value, gap, allowed] = [found.value, found.difference, found.allowed].map((number) =>
    withUnit(column, row, number),
  );
  const key = shorten(table.keyAt(row));
  return {
    code: 'total-off-rule',
    severity: 'warning',
    ...place,
    quoted: [key],
    message: {
      'zh-CN': `“${key}”公布的是“${shorten(place.raw)}”，按“${rule['zh-CN']}”算得 ${value}，${found.isMore ? '多' : '少'} ${gap}${isDeclared ? `，超过容许的 ${allowed}` : `，舍入至多造成 ${allowed}`}。`,
      en: `"${key}" has "${shorten(place.raw)}" as published; ${rule.en} gives ${value}, ${gap} ${found.isMore ? 'more' : 'less'}, where ${isDeclared ? `${allowed} is allowed` : `rounding explains ${allowed}`}.`,
    },
    hint: {
      'zh-CN': '对照来源核对这一行的各个数；若来源另有口径，在表的说明里写明。',
      en: 'Compare all of its numbers with the source; if it counts otherwise, say so in a note of the table.',
    },
  };
}

/** A number as the cell of a row was printed: in its scale, with its percent sign. */
function withUnit(column: Column, row: number, number: Decimal): string {
  const reading = column.readingAt(row);
  return `${inScale(number, printedScale(reading))}${reading.value.type === 'percent' ? '%' : ''}`;
}
