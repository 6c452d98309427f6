import { filledUpToTwo, isBlankRecord } from './blank-records.ts';
import { kindOf } from './cell-kind.ts';
import { filledWidth } from './filled-width.ts';
import { continuesNote, isCaption, isLabelled, isRemark, isUnitMark, startsNote } from './note-lines.ts';
import type { Dialect } from './raw-table.ts';
import type { CsvRecord } from './records.ts';
import { recoverRow } from './recover-row.ts';
import type { TableUnderWay } from './table-under-way.ts';
import { isBareTotal } from './total-words.ts';
import { isBlankCell } from './trim-blanks.ts';

/** Index of the last line that is a row of the table rather than a note below it; -1 where none is. */
export function lastRow(lines: CsvRecord[], table: TableUnderWay, dialect: Dialect): number {
  const isBelowNotes = noteFinder(lines, table);
  let end = lines.length - 1;
  for (; end >= 0; end -= 1) {
    const record = lines[end];
    if (!record || isBlankRecord(record)) continue;
    const first = record.cells[0] ?? '';
    if (startsNote(first) && (table.width > 1 || end > 0) && !fillsColumns(record, table)) continue;
    if (record.cells.length === 1 && recoverRow(record, first, table.profile, dialect)) return end;
    const filled = filledUpToTwo(record.cells);
    const regular = isOfTable(record.cells, table);
    if (isBareTotal(record.cells) && table.width > 1 && !isBelowNotes(end)) return end;
    if (regular && filled === 2 && !(isNextNote(record, table) && isBelowNotes(end))) return end;
    if (regular && table.width < 3 && !(continuesNote(first) && isBelowNotes(end))) return end;
    if (regular && filled === 1 && !isBlankCell(first) && !isBelowNotes(end) && !isOddRemark(first, table))
      return end;
    if (regular && filled === 1 && isMergedRow(record, table) && !isBelowNotes(end)) return end;
    if (!regular && record.cells.length > 1 && filled === 2 && !isBelowNotes(end)) return end;
  }
  return end;
}

/** True for a row whose first cell begins like a note, while the others are what their columns ask for. */
export function fillsColumns({ cells }: CsvRecord, { fileWidth, profile }: TableUnderWay): boolean {
  if (cells.length !== fileWidth) return false;
  let fitting = 0;
  for (let at = 1; at < profile.columns.length; at += 1) {
    const cell = cells[at] ?? '';
    const kind = profile.columns[at]?.kind;
    if (kind === undefined || isBlankCell(cell)) continue;
    if (kindOf(cell) === kind) fitting += 1;
    else if (kindOf(cell) === 'text') return false;
  }
  return fitting > 0;
}

/** One cell alone of the kind of its column, where the first cell of other rows is blank too. */
function isMergedRow({ cells }: CsvRecord, { profile }: TableUnderWay): boolean {
  const at = cells.findIndex((cell) => !isBlankCell(cell));
  const [first, column] = [profile.columns[0], profile.columns[at]];
  const cell = cells[at] ?? '';
  if (at < 1 || !first || !column || first.blankShare * profile.rows < 2 || startsNote(cell)) return false;
  if (column.kind !== undefined) return kindOf(cell) === column.kind;
  return column.textShare > 0.5 && !isLabelled(cell) && !isUnitMark(cell) && !isCaption(cell);
}

/** As many cells as the table's rows have, or more with blank ones at the end; fewer where many rows are cut off. */
function isOfTable(cells: string[], { fileWidth, isRagged }: TableUnderWay): boolean {
  if (cells.length === fileWidth) return true;
  return (isRagged ? cells.length > 1 : cells.length > fileWidth) && filledWidth(cells) <= fileWidth;
}

/** A line that begins like the next of several notes, and parts like a row by chance only. */
function isNextNote(record: CsvRecord, table: TableUnderWay): boolean {
  return continuesNote(record.cells[0] ?? '') && !fillsColumns(record, table);
}

/** A remark alone in its line, where each row of the table has all of its figures. */
function isOddRemark(first: string, { profile }: TableUnderWay): boolean {
  const figures = profile.columns.slice(1).filter(({ kind }) => kind !== undefined);
  return (
    figures.length > 0 &&
    figures.every(({ blankShare }) => blankShare === 0) &&
    kindOf(first) === 'text' &&
    isRemark(first)
  );
}

/**
 * Tells of a line whether it is below a gap or a note, so that it is no row of the table above: no row stands between.
 * Lines are to be asked from the last one up.
 */
function noteFinder(lines: CsvRecord[], table: TableUnderWay): (at: number) => boolean {
  let found = { line: lines.length, isNote: false };
  return (at) => {
    if (found.line >= at) found = startOfNotes(lines, at, table);
    return found.isNote;
  };
}

/** Looks at the line above, and in a table of several columns over all lines of a single text. */
function startOfNotes(
  lines: CsvRecord[],
  at: number,
  table: TableUnderWay,
): { line: number; isNote: boolean } {
  const { builder, width } = table;
  const isRow = ({ cells }: CsvRecord) => isOfTable(cells, table) && filledUpToTwo(cells) === 2;
  const first = width < 3 ? Math.max(0, at - 1) : 0;
  let isText = true;
  for (let line = at - 1; line >= first; line -= 1) {
    const above = lines[line];
    const cell = above?.cells[0] ?? '';
    const isNext = line === at - 1;
    if (above && startsNote(cell) && !fillsColumns(above, table)) return { line, isNote: true };
    if (!above || (isRow(above) && !isNextNote(above, table))) return { line, isNote: false };
    if (isBlankRecord(above))
      return {
        line,
        isNote: isNext || (isText && (builder.rowCount > 0 || lines.slice(0, line).some(isRow))),
      };
    if (filledUpToTwo(above.cells) === 2) isText = false;
    else if (isNext && continuesNote(cell)) return { line, isNote: true };
  }
  return { line: first, isNote: false };
}
