import type { CsvRecord } from './records.ts';
import { isBlankCell } from './trim-blanks.ts';

/** True for a record of blank cells alone. */
export function isBlankRecord(record: CsvRecord): boolean {
  return record.cells.every(isBlankCell);
}

/** How many cells hold something, counted to two. */
export function filledUpToTwo(cells: string[]): number {
  let filled = 0;
  for (const cell of cells) if (!isBlankCell(cell) && ++filled === 2) return 2;
  return filled;
}
