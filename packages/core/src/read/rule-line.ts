import { isBlankCell, trimBlanks } from './trim-blanks.ts';

/** A line that is drawn rather than filled, such as |------|:----:|: each cell is blank or a run of one mark. */
export function isRuleLine(cells: string[]): boolean {
  const filled = cells.filter((cell) => !isBlankCell(cell)).map(trimBlanks);
  // Where most cells are blank, a mark may stand for a value.
  return (
    filled.length * 2 >= cells.length &&
    filled.every((cell) => /^(?::?-{3,}:?|={3,}|_{3,}|─{3,}|━{3,})$/.test(cell))
  );
}
