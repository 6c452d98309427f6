import { filledUpToTwo } from './blank-records.ts';
import { startsNote } from './note-lines.ts';
import type { CsvRecord } from './records.ts';
import type { TableUnderWay } from './table-under-way.ts';

/** A row of blank cells but for the first, which begins like a note. */
export function isNoteInside({ cells, fault }: CsvRecord, { width }: TableUnderWay): boolean {
  const [first = ''] = cells;
  return width > 1 && fault === undefined && startsNote(first) && filledUpToTwo(cells) === 1;
}
