import { isBlankCell } from './trim-blanks.ts';

/** Number of cells up to the last that holds something. */
export function filledWidth(cells: string[]): number {
  let width = cells.length;
  while (width > 0 && isBlankCell(cells[width - 1] ?? '')) width -= 1;
  return width;
}

/** As many cells as `width` says: blank ones put in at the end, or those beyond left out. */
export function resizeCells(cells: string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? '');
}
