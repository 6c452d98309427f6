import type { FieldSpec, TableSpec } from '../manifest/table.ts';
import type { Reading } from '../normalize/read-value.ts';
import type { MissingReason } from '../normalize/value.ts';
import type { RawColumn } from '../read/raw-column.ts';
import { trimBlanks } from '../read/trim-blanks.ts';

/** Cells that are declared to hold no value, as they are written, and how they read. */
export type MissingMarks = ReadonlyMap<string, Reading>;

/** What report.yaml declares for the cells of a field: the field's own words win over its table's. */
export function missingMarks(table: TableSpec, field: FieldSpec): MissingMarks {
  const reasons = new Map<string, MissingReason | 'value'>();
  for (const declared of [table.missing ?? {}, field.missing ?? {}]) {
    for (const [cell, reason] of Object.entries(declared)) reasons.set(trimBlanks(cell), reason);
  }
  const marks = new Map<string, Reading>();
  for (const [cell, reason] of reasons) {
    if (reason === 'value') continue;
    marks.set(cell, { value: { type: 'missing', reason }, rules: ['missing-declared'] });
  }
  return marks;
}

/** The column with its declared marks taken out of its numbers, so that nobody counts a -1 that means nothing. */
export function withoutMarks(column: RawColumn, marks: MissingMarks): RawColumn {
  const { scaled } = column;
  if (!scaled) return column;
  const numbers = [...marks.keys()].flatMap((cell) => {
    const match = /^(-?\d+)(?:\.(\d+))?$/.exec(cell);
    return match ? [{ value: Number(`${match[1]}${match[2] ?? ''}`), decimals: match[2]?.length ?? 0 }] : [];
  });
  if (numbers.length === 0) return column;
  const values = scaled.values.slice();
  for (let row = 0; row < values.length; row += 1) {
    const isMark = numbers.some(
      ({ value, decimals }) => values[row] === value && scaled.decimals[row] === decimals,
    );
    if (isMark) values[row] = Number.NaN;
  }
  return { ...column, scaled: { values, decimals: scaled.decimals } };
}
