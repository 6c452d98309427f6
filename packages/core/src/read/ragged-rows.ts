import { isBlankRecord } from './blank-records.ts';
import { kindOf } from './cell-kind.ts';
import { filledWidth, resizeCells } from './filled-width.ts';
import { isLabelled, startsNote } from './note-lines.ts';
import { isHeaderLike, isYear, learnProfile, type Profile } from './profile.ts';
import type { CsvRecord } from './records.ts';
import { fitsInPlace } from './row-fit.ts';

/** Rows below a header that are looked at. */
const rowsAhead = 500;

/**
 * True for a line of names right above rows that mostly have another number of cells, `usual`: their blank cells at the
 * end were cut off, as spreadsheets do, or delimiters were put after them.
 */
export function namesRaggedRows(records: CsvRecord[], at: number, usual: number): boolean {
  const header = records[at];
  if (!header || header.fault !== undefined || !areNames(header.cells)) return false;
  const width = header.cells.length;
  const below: CsvRecord[] = [];
  const isWider = (record: CsvRecord | undefined) =>
    record !== undefined && filledWidth(record.cells) > width;
  for (let row = at + 1; row < at + 1 + rowsAhead; row += 1) {
    const record = records[row];
    // Wider rows one after another are a further table.
    if (!record || (below.length > 2 && isWider(record) && isWider(records[row + 1]))) break;
    if (isBlankRecord(record)) {
      if (record.cells.length < width && (below.length > 1 || width < usual)) break;
      continue;
    }
    if (record.cells.length > 1) below.push(record);
  }
  const rows = below.filter(({ cells }) => filledWidth(cells) <= width);
  if (rows.length < 2 || rows[0] !== records[at + 1]) return false;
  const most = Math.max(...rows.map(({ cells }) => cells.length));
  if (width > most ? rows.length < below.length * 0.9 : !areHalf(rows, below, width)) return false;
  const [first = [], ...others] = rows.map(({ cells }) => resizeCells(cells, width));
  return !isHeaderLike(first, learnProfile(others));
}

/** At least half of the rows end within the header's width, and one is as wide as it. */
function areHalf(rows: CsvRecord[], below: CsvRecord[], width: number): boolean {
  return rows.length * 2 >= below.length && rows.some(({ cells }) => cells.length === width);
}

/** Words or years alone: none blank, none with something after a colon, none set off by a blank as in a sentence. */
function areNames(cells: string[]): boolean {
  // In a file of ", " each cell but the first begins with a blank.
  const isSetOff = cells.length > 2 && cells.slice(1).every((cell) => /^\s/.test(cell));
  return (
    cells.length > 1 &&
    !startsNote(cells[0] ?? '') &&
    cells.every(
      (cell, at) =>
        (kindOf(cell) === 'text' || isYear(cell)) &&
        !explains(cell) &&
        (at === 0 || isSetOff || !/^\s/.test(cell)),
    )
  );
}

function explains(cell: string): boolean {
  return isLabelled(cell) && !/[:：]\s*$/.test(cell);
}

/** The rows of a table that were cut off at their ends, filled up; undefined where they are too few to be a habit. */
export function cutRows(lines: CsvRecord[], whole: number, profile: Profile): string[][] | undefined {
  const width = profile.columns.length;
  const short = lines.filter(
    ({ cells, fault }) => cells.length > 1 && cells.length < width && fault === undefined,
  );
  const fitting = short.filter(({ cells }) => fitsInPlace(cells, profile));
  if (fitting.length < 3 || fitting.length * 4 < whole || fitting.length < short.length * 0.9)
    return undefined;
  return fitting.map(({ cells }) => resizeCells(cells, width));
}
