import type { Finding } from '../report/finding.ts';
import { joinCellHashes } from './hash-cells.ts';
import { keyRepeats } from './key-repeats.ts';
import { RowIndex } from './row-index.ts';
import type { Rule } from './rule.ts';

/** No row equals an earlier one in every cell. Rows with a key of their own differ, so only the others are compared. */
export const rowsAreDifferent: Rule = (table) => {
  const repeats = keyRepeats(table).filter(({ kind }) => kind === 'same');
  if (repeats.length === 0) return [];
  const columns = [...table.fields.flatMap((field) => field.raw), table.statuses, table.sources];
  const hashes = new Int32Array(table.rowCount);
  for (const column of columns) joinCellHashes(hashes, column);
  const index = new RowIndex(hashes);
  const isSame = (row: number, earlier: number) =>
    columns.every((column) => column.at(row) === column.at(earlier));
  const added = new Set<number>();
  const findings: Finding[] = [];
  for (const { row, earlier } of repeats) {
    // The first row of a key is no repeat itself, but others may repeat it.
    if (!added.has(earlier)) index.add(earlier, isSame);
    added.add(earlier);
    const same = index.add(row, isSame);
    if (same >= 0)
      findings.push(
        duplicate(table.spec.file, table.lines[row] ?? 0, table.lines[same] ?? 0, table.keyAt(row)),
      );
  }
  return findings;
};

function duplicate(file: string, line: number, earlier: number, key: string): Finding {
  return {
    code: 'duplicate-row',
    severity: 'warning',
    file,
    line,
    raw: key,
    message: {
      'zh-CN': `这一行的每个单元格都与第 ${earlier} 行相同，求和时会重复计算。`,
      en: `Every cell of this row equals that of line ${earlier}; sums would count it twice.`,
    },
    hint: { 'zh-CN': '若是粘贴了两次，删去一行。', en: 'If it was pasted twice, delete one.' },
  };
}
