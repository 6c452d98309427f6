import { compareDecimals } from '../normalize/decimal.ts';
import type { Column } from '../normalize/table.ts';
import { scaledText } from '../read/column-builder.ts';

export interface PlainNumbers {
  /** value × 10^decimals, NaN where the cell is something else than a plain number. */
  values: Float64Array;
  decimals: Uint8Array;
}

const kinds = new Set(['number', 'money', 'percent', 'points']);

/**
 * The plain numbers of a column as they stand in its cells, where the field takes them as they are; undefined where it
 * doesn't or where nobody kept them.
 */
export function plainNumbers(column: Column): PlainNumbers | undefined {
  const scaled = column.raw[0]?.scaled;
  const row = scaled ? scaled.values.findIndex((value) => !Number.isNaN(value)) : -1;
  if (!scaled || row < 0) return undefined;
  const { value } = column.readingAt(row);
  if (!kinds.has(value.type) || !('value' in value) || 'op' in value) return undefined;
  const cell = scaledText(scaled.values[row] ?? 0, scaled.decimals[row] ?? 0);
  return compareDecimals(String(value.value), cell) === 0 ? scaled : undefined;
}
