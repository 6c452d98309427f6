import { isBlankCell, trimBlanks } from './trim-blanks.ts';

/** A line that is drawn rather than filled, such as |------|:----:|: each cell is blank or a run of one mark. */
export function isRuleLine(cells: string[]): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    if (!rule.test(trimBlanks(cell))) return false;
    filled += 1;
  }
  // Where most cells are blank, a mark may stand for a value.
  return filled * 2 >= cells.length;
}

const rule = /^(?::?-{3,}:?|\+?-{3,}(?:\+-{2,})*\+?|={3,}|_{3,}|─{3,}|━{3,})$/;
