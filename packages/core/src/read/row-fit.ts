import { kindOf } from './cell-kind.ts';
import { filledWidth } from './filled-width.ts';
import { type ColumnProfile, fitsColumn, type Profile } from './profile.ts';
import { isBlankCell } from './trim-blanks.ts';

/** True where every cell fits its column. */
export function fitsRow(cells: string[], profile: Profile): boolean {
  return cells.every((cell, column) => fitsColumn(cell, profile.columns[column], profile.rows));
}

/** True where every filled cell fits its column, but for the quotes in it. */
export function fitsButForQuotes(cells: string[], { columns, rows }: Profile): boolean {
  return columns.every((column, at) => {
    const bare = (cells[at] ?? '').replace(/["']/g, '');
    return isBlankCell(bare) || fitsColumn(bare, column, rows);
  });
}

/** At n: the first n cells fit the first n columns. */
export function fitFromStart(cells: string[], profile: Profile): boolean[] {
  const fit = [true];
  cells.forEach((cell, at) => {
    fit.push(fit[at] === true && fitsColumn(cell, profile.columns[at], profile.rows));
  });
  return fit;
}

/** At n: the cells from n on fit the columns that are `shift` further right. */
export function fitToEnd(cells: string[], profile: Profile, shift: number): boolean[] {
  const fit: boolean[] = [];
  fit[cells.length] = true;
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    fit[at] = fit[at + 1] === true && fitsColumn(cells[at] ?? '', profile.columns[at + shift], profile.rows);
  }
  return fit;
}

/** True where each filled cell fits its column as it stands, and none stands beyond the last one. */
export function fitsInPlace(cells: string[], { columns, rows }: Profile): boolean {
  if (filledWidth(cells) > columns.length) return false;
  return cells.every(
    (cell, at) =>
      at >= columns.length ||
      ['blank', 'missing'].includes(kindOf(cell)) ||
      (fitsColumn(cell, columns[at], rows) && !isValueAmongWords(cell, columns[at])),
  );
}

/** A figure or date where nearly all cells are words: the row may lack a cell before it. */
function isValueAmongWords(cell: string, column: ColumnProfile | undefined): boolean {
  return (
    column !== undefined && column.kind === undefined && column.textShare > 0.7 && kindOf(cell) !== 'text'
  );
}

/** So many cells at least are of a kind that their columns ask for: a line is a row, after a row with a bad quote, too. */
export function isSureOf(cells: string[], { columns }: Profile, least = 2): boolean {
  const sure = cells.filter(
    (cell, at) => columns[at]?.kind !== undefined && kindOf(cell) === columns[at]?.kind,
  );
  return sure.length >= least;
}
