import type { Column, Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { joinKeyHashes } from './hash-cells.ts';
import { placeOf, shorten } from './place-of.ts';
import { RowIndex } from './row-index.ts';
import type { Rule } from './rule.ts';

/** Fields declared `unique` have no cell twice, however its letters are composed; missing values may repeat. */
export const valuesAreUnique: Rule = (table) =>
  table.fields.filter(({ spec }) => spec.constraints?.unique).flatMap((field) => repeatsIn(table, field));

function repeatsIn(table: Table, field: Column): Finding[] {
  const [cells] = field.raw;
  if (!cells) return [];
  const hashes = new Int32Array(table.rowCount);
  joinKeyHashes(hashes, cells);
  const isSame = (row: number, earlier: number) => {
    const [a, b] = [cells.at(row), cells.at(earlier)];
    return a === b || a.normalize('NFC') === b.normalize('NFC');
  };
  const index = new RowIndex(hashes);
  const findings: Finding[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const earlier = index.add(row, isSame);
    if (earlier < 0 || field.readingAt(row).value.type === 'missing') continue;
    const cell = shorten(cells.at(row));
    const line = table.lines[earlier] ?? 0;
    findings.push({
      code: 'unique-error',
      severity: 'error',
      ...placeOf(table, field, row),
      message: {
        'zh-CN': `“${cell}”与第 ${line} 行重复，该列的值不能重复。`,
        en: `"${cell}" is in line ${line} too; no value of this column may repeat.`,
      },
      hint: {
        'zh-CN': '改正一行，或去掉字段的 unique。',
        en: 'Correct a row, or take "unique" off the field.',
      },
    });
  }
  return findings;
}
