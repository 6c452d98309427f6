import { fitsColumn, type Profile } from './profile.ts';
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
