import { filledUpToTwo } from './blank-records.ts';
import { kindOf } from './cell-kind.ts';
import { continuesNote, startsNote } from './note-lines.ts';
import { partedOtherwise } from './parted-otherwise.ts';
import { withFirstBlanks } from './profile.ts';
import type { CsvRecord } from './records.ts';
import type { TableUnderWay } from './table-under-way.ts';

/**
 * Below a table a single text is a note; right below a row only if nothing in it parts or quotes cells, and no other marks
 * part it like a row.
 */
export function isNoteBelow(
  { cells, fault }: CsvRecord,
  raw: string,
  table: TableUnderWay,
  delimiter: string,
  isFirst: boolean,
): boolean {
  if (startsNote(cells[0] ?? '')) return true;
  if (table.inNotes && (continuesNote(raw) || isProse(cells, table))) return true;
  if (filledUpToTwo(cells) === 2 || fault !== undefined) return false;
  if (!isFirst || cells.length > 1) return true;
  if (raw.includes(delimiter) || raw.includes('"') || mayBeName(cells[0] ?? '', table)) return false;
  return (
    table.width < 3 ||
    partedOtherwise(raw, table.width, withFirstBlanks(table.profile), delimiter) === undefined
  );
}

/** Words alone, parted otherwise than rows: a text that has the delimiter in it. */
function isProse(cells: string[], { fileWidth }: TableUnderWay): boolean {
  return (
    cells.length !== fileWidth && cells.every((cell) => ['text', 'blank', 'missing'].includes(kindOf(cell)))
  );
}

/** A word like those of the first column, where it has words: a row may have been cut off there. */
function mayBeName(text: string, { width, profile }: TableUnderWay): boolean {
  const [column] = profile.columns;
  if (!column || width < 2 || column.kind !== undefined || column.textShare < 0.9) return false;
  const longest = Math.max(0, ...[...column.texts].map((name) => name.length));
  return text.trim().length <= longest && !/[\s.,:;!?。，：；！？、]/.test(text.trim());
}
