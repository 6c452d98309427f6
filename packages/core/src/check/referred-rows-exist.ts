import type { ForeignKeySpec } from '../manifest/rule-keys.ts';
import type { Table } from '../normalize/table.ts';
import type { RawColumn } from '../read/raw-column.ts';
import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { joinCellHashes } from './hash-cells.ts';
import { looseSpelling } from './loose-spelling.ts';
import { placeOf, shorten } from './place-of.ts';
import { RowIndex } from './row-index.ts';
import type { Rule } from './rule.ts';

/** Cells that `foreignKeys` declares are those of a row of the table that they refer to; all of them missing is none. */
export const referredRowsExist: Rule = (table, { tables }) =>
  (table.spec.foreignKeys ?? []).flatMap((key) => {
    const target = tables.find(({ spec }) => spec.id === key.reference.table);
    return target ? unknownRows(table, target, key) : [];
  });

function unknownRows(table: Table, target: Table, { fields, reference }: ForeignKeySpec): Finding[] {
  const own = columnsOf(table, fields);
  const theirs = columnsOf(target, reference.fields);
  const columns = fields.flatMap((name) => table.fields.find(({ spec }) => spec.name === name) ?? []);
  const [first] = columns;
  if (!first || own.length !== theirs.length) return [];
  const known = hashesOf(theirs, target.rowCount);
  const index = new RowIndex(known);
  const isSame = (row: number, earlier: number) =>
    theirs.every((cells) => cells.at(row) === cells.at(earlier));
  for (let row = 0; row < target.rowCount; row += 1) index.add(row, isSame);
  const wanted = hashesOf(own, table.rowCount);
  const findings: Finding[] = [];
  let similar: ((row: number) => string | undefined) | undefined;
  for (let row = 0; row < table.rowCount; row += 1) {
    const refersTo = (other: number) => own.every((cells, at) => cells.at(row) === theirs[at]?.at(other));
    if (index.find(wanted[row] ?? 0, refersTo) >= 0) continue;
    if (columns.every((column) => column.readingAt(row).value.type === 'missing')) continue;
    const cell = joined(own, row);
    similar ??= similarRows(own, theirs, target.rowCount);
    const labels = columns.map(({ spec, labels }) => labels[0] ?? spec.name).join(', ');
    findings.push({
      code: 'foreign-key',
      severity: 'error',
      ...placeOf(table, first, row),
      column: labels,
      raw: cell,
      message: {
        'zh-CN': `表 ${target.spec.id} 里没有 ${reference.fields.join('、')} 为“${shorten(cell)}”的行。`,
        en: `The table ${target.spec.id} has no row with "${shorten(cell)}" in ${reference.fields.join(', ')}.`,
      },
      hint: hintOn(target, similar(row)),
    });
  }
  return findings;
}

function hintOn(target: Table, similar: string | undefined): Text {
  return similar === undefined
    ? {
        'zh-CN': `在 ${target.spec.file} 里加一行，或改正单元格。`,
        en: `Add a row to ${target.spec.file}, or correct the cell.`,
      }
    : {
        'zh-CN': `那里有“${shorten(similar)}”，只差全角半角、大小写、空格或看不见的字符；统一写法。`,
        en: `It has "${shorten(similar)}", which differs only in width, capitals, blanks or invisible characters; spell them alike.`,
      };
}

/** For a row without a counterpart, the cells of the first that is only spelt in another way. */
function similarRows(own: RawColumn[], theirs: RawColumn[], rowCount: number) {
  const spellingOf = (columns: RawColumn[], row: number): string =>
    columns.map((cells) => looseSpelling(cells.at(row))).join('\n');
  const rows = new Map<string, number>();
  for (let row = rowCount - 1; row >= 0; row -= 1) rows.set(spellingOf(theirs, row), row);
  return (row: number): string | undefined => {
    const found = rows.get(spellingOf(own, row));
    return found === undefined ? undefined : joined(theirs, found);
  };
}

function joined(columns: RawColumn[], row: number): string {
  return columns.map((cells) => cells.at(row)).join(', ');
}

function columnsOf(table: Table, names: string[]): RawColumn[] {
  return names.flatMap((name) => table.fields.find(({ spec }) => spec.name === name)?.raw.slice(0, 1) ?? []);
}

function hashesOf(columns: RawColumn[], rowCount: number): Int32Array {
  const hashes = new Int32Array(rowCount);
  for (const column of columns) joinCellHashes(hashes, column);
  return hashes;
}
