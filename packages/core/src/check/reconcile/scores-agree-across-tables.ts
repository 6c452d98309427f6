import { subtractDecimals } from '../../declared/derive/quotient.ts';
import { decimalText } from '../../manifest/bound.ts';
import type { SameRuleSpec } from '../../manifest/reconcile.ts';
import { addDecimals, compareDecimals, multiplyDecimals, shiftDecimal } from '../../normalize/decimal.ts';
import type { Column, Table } from '../../normalize/table.ts';
import type { Decimal } from '../../normalize/value.ts';
import type { Finding } from '../../report/finding.ts';
import type { Text } from '../../report/report.ts';
import { inScale } from '../compare-sum.ts';
import { placeOf, shorten } from '../place-of.ts';
import { printedScale } from '../printed-place.ts';
import type { Rule } from '../rule.ts';
import { type ExactNumber, exactNumber } from './exact-number.ts';
import { findCounterparts } from './find-counterparts.ts';
import { reconciled } from './reconciled.ts';

/** A number that two tables have is the same in both, but for the digits that one of them lacks. */
export const scoresAgreeAcrossTables: Rule = (table, { tables }) =>
  (table.spec.reconcile ?? []).flatMap((spec) => {
    const other = 'same' in spec ? tables.find(({ spec: { id } }) => id === spec.same.as.table) : undefined;
    return 'same' in spec && other ? compareTables(table, other, spec.same) : [];
  });

function compareTables(table: Table, other: Table, spec: SameRuleSpec): Finding[] {
  const { as, on = table.spec.primaryKey } = spec;
  const [column] = columnsOf(table, [spec.field]);
  const [theirs] = columnsOf(other, [as.field]);
  if (!column || !theirs) return [];
  const counterparts = findCounterparts(
    cellsOf(table, on),
    table.rowCount,
    cellsOf(other, as.on ?? on),
    other.rowCount,
  );
  const tolerance = spec.tolerance === undefined ? undefined : decimalText(spec.tolerance);
  const findings: Finding[] = [];
  const result = { checked: 0, agree: 0, unchecked: 0 };
  let alone = 0;
  counterparts.forEach((row, at) => {
    const isMissing = column.readingAt(at).value.type === 'missing';
    if (row < 0) {
      if (!isMissing) alone += 1;
      return;
    }
    const one = exactNumber(column, at);
    const two = exactNumber(theirs, row);
    if (!one || !two || (one.unit !== two.unit && one.unit !== '' && two.unit !== '')) {
      if (!isMissing || theirs.readingAt(row).value.type !== 'missing') result.unchecked += 1;
      return;
    }
    result.checked += 1;
    const gap = gapBeyond(one, two, tolerance);
    if (gap === undefined) result.agree += 1;
    else findings.push(differs({ table, column, row: at }, { table: other, column: theirs, row }, gap));
  });
  const title = tableTitle(other);
  const field = theirs.spec.title;
  const words = {
    what: {
      'zh-CN': `“${column.spec.title['zh-CN'] ?? spec.field}”`,
      en: `${column.spec.title.en ?? spec.field} numbers`,
    },
    claim: {
      'zh-CN': `与“${title['zh-CN']}”的“${field['zh-CN'] ?? as.field}”一致`,
      en: `agree with ${field.en ?? as.field} in the table "${title.en}"`,
    },
    more:
      alone === 0
        ? { 'zh-CN': '', en: '' }
        : {
            'zh-CN': `；另有 ${alone} 个在那里没有对应的行`,
            en: `; ${alone} more ${alone === 1 ? 'has' : 'have'} no row there`,
          },
  };
  return [...findings, ...reconciled(table, column, result, words)];
}

/**
 * How far two numbers are apart, without a sign, if that is more than the tolerance or, without one, more than one
 * number would be that was rounded to either.
 */
function gapBeyond(one: ExactNumber, two: ExactNumber, tolerance: Decimal | undefined): Decimal | undefined {
  const left = subtractDecimals(one.value, two.value);
  const gap = left.startsWith('-') ? left.slice(1) : left;
  if (tolerance !== undefined) return compareDecimals(gap, tolerance) > 0 ? gap : undefined;
  const units = addDecimals(shiftDecimal('1', one.place), shiftDecimal('1', two.place));
  const isSame = compareDecimals(gap, multiplyDecimals(units, '0.5')) < 0;
  return isSame ? undefined : gap;
}

interface CellPlace {
  table: Table;
  column: Column;
  row: number;
}

function differs({ table, column, row }: CellPlace, other: CellPlace, gap: Decimal): Finding {
  const place = placeOf(table, column, row);
  const there = placeOf(other.table, other.column, other.row);
  const key = shorten(table.keyAt(row));
  const title = tableTitle(other.table);
  const reading = column.readingAt(row);
  const apart = `${inScale(gap, printedScale(reading))}${reading.value.type === 'percent' ? '%' : ''}`;
  return {
    code: 'score-differs',
    severity: 'warning',
    ...place,
    quoted: [key],
    message: {
      'zh-CN': `“${key}”在这里是“${shorten(place.raw)}”，在“${title['zh-CN']}”（第 ${there.line} 行）是“${shorten(there.raw)}”，相差 ${apart}。`,
      en: `"${key}" has "${shorten(place.raw)}" here and "${shorten(there.raw)}" in the table "${title.en}" (line ${there.line}), ${apart} apart.`,
    },
    hint: {
      'zh-CN': '两处都对照来源核对；来源自己不一致时，在表的说明里写明。',
      en: 'Compare both with the source; if it contradicts itself, say so in a note of the table.',
    },
  };
}

function tableTitle({ spec }: Table): Text {
  return { 'zh-CN': spec.title['zh-CN'] ?? spec.id, en: spec.title.en ?? spec.id };
}

function columnsOf(table: Table, names: string[]): Column[] {
  return names.flatMap((name) => table.fields.find(({ spec }) => spec.name === name) ?? []);
}

function cellsOf(table: Table, names: string[]) {
  return columnsOf(table, names).flatMap(({ raw }) => raw.slice(0, 1));
}
