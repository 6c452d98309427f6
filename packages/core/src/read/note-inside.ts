import { filledUpToTwo } from './blank-records.ts';
import { startsNote } from './note-lines.ts';
import type { CsvRecord } from './records.ts';
import type { TableUnderWay } from './table-under-way.ts';

/** A line of blank cells but for the first, which begins like a note. */
export function isNoteAlone(cells: string[]): boolean {
  return startsNote(cells[0] ?? '') && filledUpToTwo(cells) === 1;
}

/** Such a line in a table of several columns. */
export function isNoteInside({ cells, fault }: CsvRecord, { width }: TableUnderWay): boolean {
  return width > 1 && fault === undefined && isNoteAlone(cells);
}
