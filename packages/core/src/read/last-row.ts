import { continuesNote, startsNote } from './note-lines.ts';
import type { CsvRecord } from './records.ts';
import { recoverRow } from './recover-row.ts';
import { filledUpToTwo, isBlankRecord } from './segments.ts';
import type { TableUnderWay } from './table-under-way.ts';
import { isBlankCell } from './trim-blanks.ts';

/** Index of the last line that is a row of the table rather than a note below it; -1 where none is. */
export function lastRow(lines: CsvRecord[], table: TableUnderWay, delimiter: string): number {
  let end = lines.length - 1;
  for (; end >= 0; end -= 1) {
    const record = lines[end];
    if (!record || isBlankRecord(record)) continue;
    const first = record.cells[0] ?? '';
    if (startsNote(first) && (table.width > 1 || end > 0)) continue;
    if (record.cells.length === 1 && recoverRow(record, first, table.profile, delimiter)) return end;
    const filled = filledUpToTwo(record.cells);
    const regular = record.cells.length === table.fileWidth;
    if (regular && filled === 2) return end;
    if (regular && table.width < 3 && !(isBelowNotes(lines, end) && continuesNote(first))) return end;
    if (regular && filled === 1 && !isBelowNotes(lines, end) && !isBlankCell(first)) return end;
    if (!regular && record.cells.length > 1 && filled === 2 && !isBelowNotes(lines, end)) return end;
  }
  return end;
}

/** True for a line after a gap or after a note: it is no row of the table above. */
function isBelowNotes(lines: CsvRecord[], at: number): boolean {
  const above = lines[at - 1];
  if (!above) return false;
  return (
    isBlankRecord(above) ||
    startsNote(above.cells[0] ?? '') ||
    (continuesNote(above.cells[0] ?? '') && filledUpToTwo(above.cells) < 2)
  );
}
