import type { Column, Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { hashText } from './hash.ts';
import { joinKeyHashes } from './hash-cells.ts';
import { placeOf, shorten } from './place-of.ts';
import { RowIndex } from './row-index.ts';
import type { Rule } from './rule.ts';
import { valueKey } from './value-key.ts';

/**
 * Fields declared `unique` have no value twice, however its letters are composed or its number or period is written;
 * missing values may repeat.
 */
export const valuesAreUnique: Rule = (table) =>
  table.fields.filter(({ spec }) => spec.constraints?.unique).flatMap((field) => repeatsIn(table, field));

function repeatsIn(table: Table, field: Column): Finding[] {
  const [cells] = field.raw;
  if (!cells) return [];
  const hashes = new Int32Array(table.rowCount);
  const isText = ['text', 'name', 'url'].includes(field.spec.type);
  if (isText) joinKeyHashes(hashes, cells);
  else for (let row = 0; row < table.rowCount; row += 1) hashes[row] = hashText(keyOf(field, row));
  const isSame = isText
    ? (row: number, earlier: number) => {
        const [a, b] = [cells.at(row), cells.at(earlier)];
        return a === b || a.normalize('NFC') === b.normalize('NFC');
      }
    : (row: number, earlier: number) => keyOf(field, row) === keyOf(field, earlier);
  const index = new RowIndex(hashes);
  const findings: Finding[] = [];
  for (let row = 0; row < table.rowCount; row += 1) {
    const earlier = index.add(row, isSame);
    if (earlier < 0 || field.readingAt(row).value.type === 'missing') continue;
    const cell = shorten(cells.at(row));
    const other = shorten(cells.at(earlier));
    const line = table.lines[earlier] ?? 0;
    findings.push({
      code: 'unique-error',
      severity: 'error',
      ...placeOf(table, field, row),
      message:
        cell === other
          ? {
              'zh-CN': `“${cell}”与第 ${line} 行重复，该列的值不能重复。`,
              en: `"${cell}" is in line ${line} too; no value of this column may repeat.`,
            }
          : {
              'zh-CN': `“${cell}”与第 ${line} 行的“${other}”是同一个值，该列的值不能重复。`,
              en: `"${cell}" is the same value as "${other}" in line ${line}; no value of this column may repeat.`,
            },
      hint: {
        'zh-CN': '改正一行，或去掉字段的 unique。',
        en: 'Correct a row, or take "unique" off the field.',
      },
    });
  }
  return findings;
}

/** A row's value, or its cell where that is no exact value. */
function keyOf(field: Column, row: number): string {
  return valueKey(field.readingAt(row).value) ?? `“${field.raw[0]?.at(row) ?? ''}`;
}
