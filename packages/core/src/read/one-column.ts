import { isLabelled, startsNote } from './note-lines.ts';
import type { CsvRecord } from './records.ts';
import { isBlankCell } from './trim-blanks.ts';

/** So many cells in so many lines are no chance, whatever else stands there. */
const manyCells = 5;
const fewLines = 3;

/**
 * True where a delimiter stands in a few lines of a text of one column: fewer than half of its lines have it, and they
 * are no table among titles and notes, for such lines stand together, with nothing but notes right below them.
 */
export function isOneColumn(records: CsvRecord[], width: number): boolean {
  const isPlain = ({ cells }: CsvRecord) => cells.length === 1 && !isBlankCell(cells[0] ?? '');
  const parted = records.filter(({ cells }) => cells.length === width).length;
  if (parted * 2 >= records.length || (width >= manyCells && parted >= fewLines)) return false;
  const first = records.findIndex(({ cells }) => cells.length === width);
  const last = records.findLastIndex(({ cells }) => cells.length === width);
  const between = records.slice(first, last + 1);
  if (between.filter(isPlain).length * 2 >= between.length) return true;
  if (parted > 1 || first === 0) return false;
  const explains = ({ cells: [cell = ''] }: CsvRecord) => startsNote(cell) || isLabelled(cell);
  const below = records.slice(last + 1).filter(isPlain);
  return below.length > 0 ? !below.some(explains) : first > 3 && !records.slice(0, first).some(explains);
}
