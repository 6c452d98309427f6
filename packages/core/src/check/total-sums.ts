import { rowCodes } from '../declared/derive/row-codes.ts';
import type { Column, Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { compareSum, inScale } from './compare-sum.ts';
import { detailRows } from './detail-rows.ts';
import type { Parts } from './parts.ts';
import { placeOf, shorten } from './place-of.ts';
import { printedScale } from './printed-place.ts';
import { toTerm } from './term.ts';
import { totalParts } from './total-parts.ts';
import { allTotalRows, recognisedTotals } from './total-rows.ts';

/** What a sentence tells of one total. */
interface Sums {
  lines: string;
  fits: number;
  /** Columns whose sum is another number, and those where rounding explains it. */
  differs: Difference[];
  rounded: Difference[];
}

interface Difference {
  label: string;
  total: string;
  sum: string;
}

/** A sentence on a total, and the words of the data in it. */
export interface SumsTold {
  text: Text;
  quoted: string[];
}

const mostTold = 3;

/**
 * Of each recognised total that report.yaml does not declare, by line, a sentence that says whether the numbers of its
 * parts add up to it, column by column. None where nothing can be said for certain: 其中 rows are no parts, percentages
 * are not added, nor is what is missing, about, or of another unit. In a table that was made long, the rows of each of
 * its former columns are added apart.
 */
export function totalSums(table: Table): Map<number, SumsTold> {
  const totals = recognisedTotals(table);
  if (totals.length === 0) return new Map();
  const isTotal = new Uint8Array(table.rowCount);
  for (const row of allTotalRows(table)) isTotal[row] = 1;
  for (const row of detailRows(table, isTotal, true)) isTotal[row] = 1;
  const groups = formerColumns(table);
  if (!groups) return new Map();
  const plan = { totals, groups, isGrouped: table.spec.unpivot !== undefined, isTotal };
  const sums = new Map<number, Sums>();
  for (const column of table.fields) {
    if (column.derivation || (column.spec.type !== 'number' && column.spec.type !== 'money')) continue;
    totalParts(column, plan).forEach((parts, at) => {
      const row = totals[at]?.row ?? 0;
      const line = table.lines[row] ?? 0;
      const found = sums.get(line) ?? { lines: linesOf(table, parts), fits: 0, differs: [], rounded: [] };
      if (addColumn(found, table, column, row, parts)) sums.set(line, found);
    });
  }
  return new Map(
    [...sums].map(([line, found]) => [line, { text: sentence(found), quoted: quotedOf(found) }]),
  );
}

/** Codes of the rows by the column that they were before the table was made long; undefined where no field tells. */
function formerColumns({ spec: { unpivot }, fields, rowCount }: Table): ArrayLike<number> | undefined {
  if (!unpivot) return new Uint32Array(rowCount);
  const cells = fields.find(({ labels }) => labels[0] === unpivot.name)?.raw[0];
  return cells && rowCodes(cells).codes;
}

/** True where the column says anything of the total. */
function addColumn(found: Sums, table: Table, column: Column, row: number, parts: Parts): boolean {
  const reading = column.readingAt(row);
  const term = toTerm(reading);
  if (term.type === 'none' || term.isVague || parts.sum.count === 0) return false;
  if (parts.missing > 0 || parts.vague > 0 || parts.unit === null) return false;
  if (term.unit !== '' && parts.unit !== '' && term.unit !== parts.unit) return false;
  if (!compareSum(parts, term.value, term.place, '0')) {
    found.fits += 1;
    return true;
  }
  const place = placeOf(table, column, row);
  const sum = inScale(parts.sum.value(), printedScale(reading));
  const list = compareSum(parts, term.value, term.place, undefined) ? found.differs : found.rounded;
  list.push({ label: place.column, total: shorten(place.raw), sum });
  return true;
}

function linesOf(table: Table, { first, last }: Parts): string {
  const [from, to] = [table.lines[first] ?? 0, table.lines[last] ?? 0];
  return from === to ? `${from}` : `${from}–${to}`;
}

function sentence(found: Sums): Text {
  const { lines, fits, differs, rounded } = found;
  const rows = `The rows of ${lines.includes('–') ? 'lines' : 'line'} ${lines}`;
  const told = toldOf(found);
  if (told.length === 0) return { 'zh-CN': `第 ${lines} 行加起来与它相符。`, en: `${rows} add up to it.` };
  const more = (differs.length > 0 ? differs : rounded).length - told.length;
  const chinese = told.map(({ label, total, sum }) => `“${label}”为 ${total}，之和是 ${sum}`).join('；');
  const english = told.map(({ label, total, sum }) => `"${label}" is ${total} against ${sum}`).join(', ');
  const moreColumns = {
    'zh-CN': more > 0 ? `；还有 ${more} 列` : '',
    en: more > 0 ? `, and ${more} more` : '',
  };
  const rest = { 'zh-CN': fits > 0 ? '；其余相符' : '', en: fits > 0 ? '; the others do' : '' };
  if (differs.length === 0)
    return {
      'zh-CN': `第 ${lines} 行加起来与它相符，只有四舍五入可以解释的出入：${chinese}${moreColumns['zh-CN']}。`,
      en: `${rows} add up to it but for what rounding may explain: ${english}${moreColumns.en}.`,
    };
  return {
    'zh-CN': `第 ${lines} 行加起来与它不符：${chinese}${moreColumns['zh-CN']}${rest['zh-CN']}。`,
    en: `${rows} do not add up to it: ${english}${moreColumns.en}${rest.en}.`,
  };
}

/** Differences that are named: those that rounding explains only where there are no others. */
function toldOf({ differs, rounded }: Sums): Difference[] {
  return (differs.length > 0 ? differs : rounded).slice(0, mostTold);
}

function quotedOf(found: Sums): string[] {
  return toldOf(found).flatMap(({ label, total }) => [label, total]);
}

/** A note on a row of totals that says whether its parts add up to it, as far as that is known. */
export function withSums(note: Finding, told: SumsTold | undefined): Finding {
  if (!told) return note;
  const { message } = note;
  return {
    ...note,
    ...(told.quoted.length === 0 ? {} : { quoted: told.quoted }),
    message: {
      'zh-CN': `${message['zh-CN'] ?? ''}${told.text['zh-CN'] ?? ''}`,
      en: `${message.en ?? ''} ${told.text.en ?? ''}`,
    },
  };
}
