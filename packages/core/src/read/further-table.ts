import { filledUpToTwo, isBlankRecord } from './blank-records.ts';
import { kindOf } from './cell-kind.ts';
import { isCaption, startsNote } from './note-lines.ts';
import { isHeaderLike, isYear, learnProfile, type Profile } from './profile.ts';
import type { CsvRecord } from './records.ts';
import { fitsRow, isSureOf } from './row-fit.ts';
import type { Segment } from './segments.ts';
import { isBlankCell, trimBlanks } from './trim-blanks.ts';

/** A row that may begin another table, and what stands between it and the one above. */
export interface RowBelow {
  records: CsvRecord[];
  at: number;
  /** The text alone in the line above; empty where there is none. */
  title: string;
  /** True below a blank line. */
  gap: boolean;
}

/** Consecutive records of the width of the one at `at`, no blank ones among them; counted to `most`. */
export function runLength(records: CsvRecord[], at: number, most: number): number {
  const width = records[at]?.cells.length;
  let length = 0;
  while (length < most) {
    const record = records[at + length];
    if (!record || record.cells.length !== width || isBlankRecord(record)) break;
    length += 1;
  }
  return length;
}

export function isFilled(records: CsvRecord[], at: number, rows: number): boolean {
  return records.slice(at, at + rows).every((record) => filledUpToTwo(record.cells) === 2);
}

/** Rows of another width begin another table: two after a gap or a title, else those below a header of their own. */
export function startsOtherTable(records: CsvRecord[], at: number, parted: boolean): boolean {
  const first = records[at];
  if (!first || startsNote(first.cells[0] ?? '')) return false;
  if (parted) return runLength(records, at, 2) === 2 && isFilled(records, at, 2);
  if (runLength(records, at, 3) < 3 || !isFilled(records, at, 3)) return false;
  const kinds = records.slice(at, at + 3).map(({ cells }) => cells.map(kindOf));
  const names = kinds[0]?.every((kind, column) => kind === 'text' || isYear(first.cells[column] ?? ''));
  const fills = kinds
    .slice(1)
    .every((row) => row.some((kind) => !['text', 'blank', 'missing'].includes(kind)));
  return names === true && fills;
}

/**
 * After a gap or a title, a row of the same width begins another table where it names columns: other ones than the
 * table's, unless both stand above; those of the table's kinds, or of the rows below it, which do not fit the table.
 * Below a caption such as 表2 any row does, and below a gap one that begins with the same label as the table's header.
 */
export function namesFurtherTable(
  { records, at, title, gap }: RowBelow,
  current: Segment,
  profile: Profile,
): boolean {
  const cells = records[at]?.cells ?? [];
  const header = (current.continues ? undefined : current.lines[0]?.cells) ?? [];
  if (header.length > 0 && cells.every((cell, column) => cell === header[column])) return gap && title !== '';
  if (filledUpToTwo(cells) < 2 || startsNote(cells[0] ?? '') || records[at]?.fault !== undefined)
    return false;
  if (isPartedInPart(cells)) return false;
  const isNamedAlike =
    isHeaderLike(header, profile) &&
    cells[0] === header[0] &&
    !isBlankCell(cells[0] ?? '') &&
    profile.columns[0]?.texts.has(trimBlanks(cells[0] ?? '')) === false;
  const below = records.slice(at + 1, at + 1 + runLength(records, at + 1, 20)).map((record) => record.cells);
  if (below[0]?.length !== cells.length) return false;
  if (gap && (isCaption(title) || isNamedAlike)) return true;
  if (isHeaderLike(cells, profile) && ((gap && title !== '') || !isLoneYear(cells, profile))) return true;
  return (
    !(isSureOf(cells, profile, 1) && fitsRow(cells, profile)) &&
    isHeaderLike(cells, learnProfile(below)) &&
    below.every((row) => clashes(row, profile))
  );
}

/** Blanks before some cells and not before others, as where the marks of a sentence part it. */
function isPartedInPart(cells: string[]): boolean {
  const rest = cells.slice(1).filter((cell) => !isBlankCell(cell));
  const setOff = rest.filter((cell) => /^[ \u3000]/.test(cell)).length;
  return setOff > 0 && setOff < rest.length;
}

/** A number like a year is the only one of its cells that tells a header from a row. */
function isLoneYear(cells: string[], { columns }: Profile): boolean {
  const telling = cells.filter((cell, at) => columns[at]?.kind !== undefined && !isBlankCell(cell));
  return (
    telling.length === 1 &&
    telling.every((cell) => /^\d{4}$/.test(cell.trim())) &&
    cells.filter(isYear).length === 1
  );
}

/** True where a cell is of another kind than its column, or of a kind where words stand. */
function clashes(row: string[], { columns }: Profile): boolean {
  return row.some((cell, column) => {
    const kind = kindOf(cell);
    if (kind === 'blank' || kind === 'missing') return false;
    const own = columns[column];
    return own?.kind === undefined ? own?.textShare === 1 && kind !== 'text' : kind !== own.kind;
  });
}
