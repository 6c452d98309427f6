import type { Column } from '../../normalize/table.ts';
import type { Decimal } from '../../normalize/value.ts';
import { toTerm } from '../term.ts';

/** One number that a cell gives for certain. */
export interface ExactNumber {
  value: Decimal;
  /** The power of ten of its last printed digit. */
  place: number;
  /** Currency or counted thing; empty without one. */
  unit: string;
}

/** The number in a row; undefined where it is missing, unreadable, a range, a list, a bound or about so much. */
export function exactNumber(column: Column, row: number): ExactNumber | undefined {
  const term = toTerm(column.readingAt(row));
  return term.type === 'none' || term.isVague ? undefined : term;
}
