import { kindOf } from './cell-kind.ts';
import { isLabelled, isUnitMark, startsNote } from './note-lines.ts';
import { isHeaderLike, isYear, learnProfile, type Profile } from './profile.ts';
import type { CsvRecord } from './records.ts';
import { isBlankCell } from './trim-blanks.ts';

/** The line right above a table that names its columns. */
export interface HeaderAbove {
  record: CsvRecord;
  /** As many as the table has columns, or one fewer. */
  labels: string[];
  /** What is wrong with it, where something is. */
  fault?: 'missing-cell' | 'extra-cell' | 'other-delimiter';
}

/** A run of lines that belong to one table, or to none yet. */
export interface Segment {
  /** Cells of its rows; undefined for lines before the first table. */
  width: number | undefined;
  /** True where it goes on from the text before. */
  continues: boolean;
  lines: CsvRecord[];
  /** Where a line above names its columns, that line. */
  header?: HeaderAbove;
}

/** What is known of the table that the lines go on from. */
export interface OpenTable {
  width: number;
  profile: Profile;
}

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

/**
 * Parts records into tables and what stands before them. A further table begins after blank lines or a title, with
 * a row that names columns or with rows of another width.
 */
export function partRecords(records: CsvRecord[], parted: boolean, open?: OpenTable): Segment[] {
  const segments: Segment[] = [];
  let current: Segment = { width: open?.width, continues: open !== undefined, lines: [] };
  let profile = open?.profile;
  let gap = false;
  let odd = false;
  let usual: number | undefined;
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at];
    if (!record) break;
    const width = record.cells.length;
    if (width === current.width && !gap && !odd) {
      current.lines.push(record);
      continue;
    }
    if (isBlankRecord(record)) {
      current.lines.push(record);
      gap = true;
      continue;
    }
    if (current.width === undefined) {
      usual ??= usualWidth(records, at);
      if (!startsFirstTable(records, at, parted, usual)) {
        current.lines.push(record);
        continue;
      }
      if (current.lines.length > 0) segments.push(current);
      current = { width, continues: false, lines: [record] };
      profile = undefined;
    } else if (width === current.width) {
      profile ??= learnProfile(
        current.lines
          .slice(1)
          .filter((line) => line.cells.length === width)
          .map((line) => line.cells),
      );
      if (namesFurtherTable(record, records[at + 1], current, profile, gap)) {
        segments.push(current);
        current = { width, continues: false, lines: [record] };
        profile = undefined;
      } else current.lines.push(record);
    } else if (width > 1 && startsOtherTable(records, at, gap || odd)) {
      segments.push(current);
      current = { width, continues: false, lines: [record] };
      profile = undefined;
    } else {
      current.lines.push(record);
      odd = true;
      continue;
    }
    gap = false;
    odd = false;
  }
  segments.push(current);
  return segments;
}

/** The width that most records have from `from` on. */
function usualWidth(records: CsvRecord[], from: number): number {
  const counts = new Map<number, number>();
  for (const record of records.slice(from, from + 2000)) {
    if (!isBlankRecord(record)) counts.set(record.cells.length, (counts.get(record.cells.length) ?? 0) + 1);
  }
  const parted = [...counts].filter(([width]) => width > 1);
  return (parted.length > 0 ? parted : [...counts]).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}

function startsFirstTable(records: CsvRecord[], at: number, parted: boolean, usual: number): boolean {
  const cells = records[at]?.cells ?? [];
  if (!parted) return !startsNote(cells[0] ?? '') || at === 0;
  if (cells.length === 1) return false;
  if (cells.length === usual) return !isTitle(records, at, usual);
  return runLength(records, at, 4) >= 3 && isFilled(records, at, 3);
}

/** A line above the table that was padded with delimiters: only a few of its cells are filled. */
function isTitle(records: CsvRecord[], at: number, usual: number): boolean {
  const { cells } = records[at] ?? { cells: [] };
  const next = records.slice(at + 1).find((record) => !isBlankRecord(record));
  if (!next) return false;
  if (filledUpToTwo(cells) === 2) return isTitleOfParts(cells, records.slice(at + 1, at + 12));
  if (isBlankCell(cells[0] ?? '')) return cells.some(isUnitMark);
  if (usual > 2) return true;
  const fuller = records.slice(at + 1, at + 12).find((record) => filledUpToTwo(record.cells) === 2);
  const names = fuller?.cells.every((cell) => ['text', 'date'].includes(kindOf(cell)) || isYear(cell));
  return fuller !== undefined && (fuller === next || names === true || isLabelled(cells[0] ?? ''));
}

/** A title with its unit beside it, or words with colons; a line below fills more cells, and those of a title too. */
function isTitleOfParts(cells: string[], below: CsvRecord[]): boolean {
  const filled = filledCells(cells);
  const fuller = below.find((record) => filledCells(record.cells).length > filled.length)?.cells;
  if (!fuller || isBlankCell(cells[0] ?? '')) return false;
  const isWord = (cell: string) => isUnitMark(cell) || (isLabelled(cell) && kindOf(cell) === 'text');
  if (filled.every(isWord)) return true;
  if (filled.length >= cells.length / 2) return false;
  const stands = cells.every((cell, at) => isBlankCell(cell) || !isBlankCell(fuller[at] ?? ''));
  return isWord(filled[0] ?? '') || (stands && filled.slice(1).some(isUnitMark));
}

function filledCells(cells: string[]): string[] {
  return cells.filter((cell) => !isBlankCell(cell));
}

/** Consecutive records of the width of the one at `at`, no blank ones among them; counted to `most`. */
function runLength(records: CsvRecord[], at: number, most: number): number {
  const width = records[at]?.cells.length;
  let length = 0;
  while (length < most) {
    const record = records[at + length];
    if (!record || record.cells.length !== width || isBlankRecord(record)) break;
    length += 1;
  }
  return length;
}

function isFilled(records: CsvRecord[], at: number, rows: number): boolean {
  return records.slice(at, at + rows).every((record) => filledUpToTwo(record.cells) === 2);
}

function startsOtherTable(records: CsvRecord[], at: number, parted: boolean): boolean {
  const first = records[at];
  if (!first || startsNote(first.cells[0] ?? '')) return false;
  if (parted) return runLength(records, at, 2) === 2 && isFilled(records, at, 2);
  if (runLength(records, at, 3) < 3 || !isFilled(records, at, 3)) return false;
  const kinds = records.slice(at, at + 3).map(({ cells }) => cells.map(kindOf));
  const names = kinds[0]?.every((kind, column) => kind === 'text' || isYear(first.cells[column] ?? ''));
  const fills = kinds
    .slice(1)
    .every((row) => row.some((kind) => !['text', 'blank', 'missing'].includes(kind)));
  return (names === true && fills) || runLength(records, at, 5) === 5;
}

/** After a gap, a row of the same width that names columns other than the table's begins another one. */
function namesFurtherTable(
  record: CsvRecord,
  next: CsvRecord | undefined,
  current: Segment,
  profile: Profile,
  gap: boolean,
): boolean {
  const header = current.lines[0]?.cells ?? [];
  if (!current.continues && record.cells.every((cell, at) => cell === header[at])) return gap;
  if (filledUpToTwo(record.cells) < 2 || !next || next.cells.length !== record.cells.length) return false;
  return !startsNote(record.cells[0] ?? '') && isHeaderLike(record.cells, profile);
}
