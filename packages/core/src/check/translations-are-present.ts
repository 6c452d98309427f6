import { type RawColumn, rowsHaving } from '../read/raw-column.ts';
import type { Finding } from '../report/finding.ts';
import { placeOf, shorten } from './place-of.ts';
import type { Rule } from './rule.ts';

/** Where text has one CSV column a locale, both cells are filled or both are empty. */
export const translationsArePresent: Rule = (table) =>
  table.fields.flatMap((field) => {
    const [first, second] = field.raw;
    if (!first || !second) return [];
    return halfEmptyRows(first, second, table.rowCount).map((row): Finding => {
      const empty = isBlank(first.at(row)) ? 0 : 1;
      const filled = (empty === 0 ? second : first).at(row).trim();
      return {
        code: 'missing-translation',
        severity: 'error',
        ...placeOf(table, field, row, empty),
        raw: filled,
        message: {
          'zh-CN': `“${shorten(filled)}”缺少译文。`,
          en: `There is no translation of "${shorten(filled)}".`,
        },
        hint: { 'zh-CN': '补上译文。', en: 'Translate it.' },
      };
    });
  });

function halfEmptyRows(first: RawColumn, second: RawColumn, rowCount: number): number[] {
  const isEmpty = new Uint8Array(rowCount);
  for (const row of rowsHaving(first, isBlank)) isEmpty[row] = 1;
  for (const row of rowsHaving(second, isBlank)) isEmpty[row] = (isEmpty[row] ?? 0) ^ 1;
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row += 1) if (isEmpty[row] === 1) rows.push(row);
  return rows;
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
