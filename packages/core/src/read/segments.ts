import { filledUpToTwo, isBlankRecord } from './blank-records.ts';
import { delimiterMarks } from './delimiter-marks.ts';
import { isFilled, namesFurtherTable, runLength, startsOtherTable } from './further-table.ts';
import { GrowingProfile } from './growing-profile.ts';
import { startsNote } from './note-lines.ts';
import { areOwnRows } from './own-rows.ts';
import type { Profile } from './profile.ts';
import { namesRaggedRows } from './ragged-rows.ts';
import type { CsvRecord } from './records.ts';
import { isTitle } from './title-lines.ts';
import { trimBlanks } from './trim-blanks.ts';

/** The line right above a table that names its columns. */
export interface HeaderAbove {
  record: CsvRecord;
  /** As many as the table has columns, or one fewer. */
  labels: string[];
  /** What is wrong with it, where something is. */
  fault?: 'missing-cell' | 'extra-cell' | 'other-delimiter' | 'lost-delimiter';
}

/** A run of lines that belong to one table, or to none yet. */
export interface Segment {
  /** Cells of its rows; undefined for lines before the first table. */
  width: number | undefined;
  /** True where it goes on from the text before. */
  continues: boolean;
  lines: CsvRecord[];
  /** True where most rows are of another width than the header, but for blank cells at their ends. */
  isRagged?: boolean;
  /** Where a line above names its columns, that line. */
  header?: HeaderAbove;
}

/** What is known of the table that the lines go on from. */
export interface OpenTable {
  width: number;
  profile: Profile;
  isRagged: boolean;
}

/**
 * Parts records into tables and what stands before them. A further table begins after blank lines or a title, with
 * a row that names columns or with rows of another width.
 */
export function partRecords(records: CsvRecord[], parted: boolean, open?: OpenTable): Segment[] {
  const segments: Segment[] = [];
  let current: Segment = { width: open?.width, continues: open !== undefined, lines: [] };
  if (open?.isRagged) current.isRagged = true;
  const wholeRows = new GrowingProfile(false, open?.profile);
  const allRows = new GrowingProfile(true, open?.profile);
  let gap = false;
  /** The title that the line above is; empty where it is no row and no title. */
  let odd: string | undefined;
  /** After a bad quote, what follows up to the next row may belong to its cell. */
  let torn = false;
  let usual: number | undefined;
  /** What stands above the first table, and may again on each page. */
  const pageTitles = new Set<string>();
  for (let at = 0; at < records.length; at += 1) {
    const record = records[at];
    if (!record) break;
    const width = record.cells.length;
    if (isBlankRecord(record)) {
      current.lines.push(record);
      gap = true;
      continue;
    }
    if (width === current.width && !gap && odd === undefined) {
      current.lines.push(record);
      torn = false;
      continue;
    }
    if (current.width === undefined) {
      usual ??= usualWidth(records, at);
      const isRagged = parted && width !== usual && namesRaggedRows(records, at, usual);
      if (!isRagged && !startsFirstTable(records, at, parted, usual)) {
        current.lines.push(record);
        continue;
      }
      for (const above of current.lines) pageTitles.add(titleOf(above));
      if (current.lines.length > 0) segments.push(current);
      current = { width, continues: false, lines: [record], ...(isRagged ? { isRagged } : {}) };
    } else if (width === current.width) {
      if (gap && record.fault === undefined && titleOf(record, pageTitles, width) !== '') {
        current.lines.push(record);
        odd = titleOf(record, pageTitles, width);
        continue;
      }
      if (namesFurtherTable({ records, at, title: odd ?? '', gap }, current, wholeRows.of(current))) {
        segments.push(current);
        current = { width, continues: false, lines: [record] };
      } else current.lines.push(record);
    } else if (width > 1 && startsOtherTable(records, at, !torn && (gap || (odd ?? '') !== ''))) {
      if (areOwnRows({ records, at, title: odd ?? '', gap }, current, allRows.of(current)))
        current.lines.push(record);
      else {
        segments.push(current);
        current = { width, continues: false, lines: [record] };
      }
    } else {
      current.lines.push(record);
      torn ||= record.fault !== undefined;
      odd = torn ? undefined : titleOf(record, pageTitles, current.width);
      continue;
    }
    gap = false;
    odd = undefined;
    torn = false;
  }
  segments.push(current);
  return segments;
}

/** The only text of a line in its first cell, but for notes, numbers of pages, what stands on top of each page, and rows. */
function titleOf({ cells }: CsvRecord, pageTitles?: Set<string>, width = 0): string {
  const text = filledUpToTwo(cells) === 1 ? trimBlanks(cells[0] ?? '') : '';
  // A line with as many of one mark as the rows have cells is a row of another delimiter.
  const isRow = width > 2 && delimiterMarks.some((mark) => text.split(mark).length >= width);
  return isRow || startsNote(text) || pageTitles?.has(text) ? '' : text;
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
