import { kindOf } from './cell-kind.ts';
import type { ColumnProfile, Profile } from './profile.ts';
import { trimBlanks } from './trim-blanks.ts';

/**
 * True where a cell may well hold that of a neighbour too, for want of a delimiter between them: of the next column
 * where the blanks were put in further right, of the one before where they were put in further left.
 */
export function mayBeTwo(
  text: string,
  column: number,
  at: number,
  lacking: number,
  { columns }: Profile,
): boolean {
  const own = columns[column];
  const cell = trimBlanks(text);
  if (!own || cell === '') return false;
  const [before, next] = [columns[column - 1], columns[column + 1]];
  const isKnown = own.texts.has(cell);
  return (
    (next !== undefined && (column < at || lacking > 1) && holdsNext(cell, own, next, isKnown)) ||
    (before !== undefined && (column > at || lacking > 1) && holdsBefore(cell, before, own, isKnown))
  );
}

function holdsNext(cell: string, own: ColumnProfile, next: ColumnProfile, isKnown: boolean): boolean {
  if (own.kind === 'number' && next.kind === 'number') return mayRunOn(own, next);
  if (own.kind === 'url') return next.kind === undefined || next.kind === 'url';
  if (own.kind !== undefined || isKnown) return false;
  return next.kind === undefined || places(cell).some((at) => kindOf(cell.slice(at)) === next.kind);
}

function holdsBefore(cell: string, before: ColumnProfile, own: ColumnProfile, isKnown: boolean): boolean {
  if (own.kind === 'number' && before.kind === 'number') return mayRunOn(before, own);
  if (own.kind !== undefined || isKnown) return false;
  return before.kind === undefined || places(cell).some((at) => kindOf(cell.slice(0, at)) === before.kind);
}

/** Where a cell may be two; what is no text is short, addresses apart. */
function places(cell: string): number[] {
  return Array.from({ length: Math.min(cell.length, 500) - 1 }, (_, at) => at + 1);
}

/** Two numbers without a decimal point in at least one of them make another number. */
function mayRunOn(left: ColumnProfile, right: ColumnProfile): boolean {
  return left.decimalShare < 0.5 || right.decimalShare < 0.5;
}
