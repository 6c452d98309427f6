import type { DraftField } from './draft-field.ts';
import type { DraftedTable } from './drafted-table.ts';

const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]/u;

/**
 * The reference to a figure, {table.key.field}. Undefined where the row's key has characters that a text of
 * report.yaml can't have.
 */
export function quoteFigure(table: DraftedTable, row: number, field: DraftField): string | undefined {
  const id = `${table.spec.id}.${table.keyAt(row)}.${field.spec.name}`;
  return unprintable.test(id) ? undefined : `{${id}}`;
}
