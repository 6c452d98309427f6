import type { Random } from '../random.ts';
import type { CellKind, Language } from './cell-kind.ts';
import { missingMarks } from './words.ts';

/** Rows of cells, column by column; the first column has no blanks, the others more or less. */
export function fillColumns(
  random: Random,
  language: Language,
  kinds: readonly CellKind[],
  rowCount: number,
): string[][] {
  const columns = kinds.map((kind, index) => {
    const make = kind.form(random, language);
    const blankShare = index === 0 ? 0 : random.pick([0, 0, 0.05, 0.4]);
    const mark = index > 0 && random.chance(0.2) ? random.pick(missingMarks[language]) : '';
    return Array.from({ length: rowCount }, () => (random.chance(blankShare) ? mark : make()));
  });
  return Array.from({ length: rowCount }, (_, row) => columns.map((column) => column[row] ?? ''));
}
