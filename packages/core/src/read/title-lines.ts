import { filledUpToTwo, isBlankRecord } from './blank-records.ts';
import { kindOf } from './cell-kind.ts';
import { isLabelled, isUnitMark, startsNote } from './note-lines.ts';
import { isHeaderLike, isYear, learnProfile } from './profile.ts';
import type { CsvRecord } from './records.ts';
import { isBlankCell } from './trim-blanks.ts';

/** A line above the table that was padded with delimiters: only a few of its cells are filled. */
export function isTitle(records: CsvRecord[], at: number, usual: number): boolean {
  const { cells } = records[at] ?? { cells: [] };
  const next = records.slice(at + 1).find((record) => !isBlankRecord(record));
  if (!next) return false;
  if (filledUpToTwo(cells) === 2)
    return isTitleOfParts(cells, records.slice(at + 1, at + 12)) || standsAboveHeader(records, at);
  if (isBlankCell(cells[0] ?? '')) return cells.some(isUnitMark);
  if (usual > 2) return true;
  const fuller = records.slice(at + 1, at + 12).find((record) => filledUpToTwo(record.cells) === 2);
  const names = fuller?.cells.every((cell) => ['text', 'date'].includes(kindOf(cell)) || isYear(cell));
  return fuller !== undefined && (fuller === next || names === true || isLabelled(cells[0] ?? ''));
}

/**
 * A line that begins like a note or a unit, or words with a blank line below, where the next line of as many cells names
 * the columns of the rows below it.
 */
function standsAboveHeader(records: CsvRecord[], at: number): boolean {
  const { cells } = records[at] ?? { cells: [] };
  if (cells.some(isBlankCell)) return false;
  const hasGap = records[at + 1] !== undefined && isBlankRecord(records[at + 1] as CsvRecord);
  const [first = ''] = cells;
  const explains =
    startsNote(first) ||
    isUnitMark(first) ||
    (filledCells(cells).filter(isLabelled).length > 1 && isLabelled(first));
  const hasWords = hasGap && cells.every((cell) => kindOf(cell) === 'text' || isYear(cell));
  if (!explains && !hasWords) return false;
  const [header, ...rows] = records
    .slice(at + 1, at + 30)
    .filter((record) => !isBlankRecord(record))
    .map((record) => record.cells);
  if (!header || header.length !== cells.length || startsNote(header[0] ?? '')) return false;
  const same = rows.slice(0, rows.findIndex((row) => row.length !== header.length) >>> 0);
  return same.length > 0 && isHeaderLike(header, learnProfile(same));
}

/** A title with its unit beside it, or words with colons; a line below fills more cells, and those of a title too. */
function isTitleOfParts(cells: string[], below: CsvRecord[]): boolean {
  const filled = filledCells(cells);
  const fuller = below.find((record) => filledCells(record.cells).length > filled.length)?.cells;
  if (!fuller || isBlankCell(cells[0] ?? '')) return false;
  const isWord = (cell: string) => isUnitMark(cell) || (isLabelled(cell) && kindOf(cell) === 'text');
  if (filled.every(isWord)) return true;
  if (isWord(filled[0] ?? '') && filled.slice(1).every((cell) => isWord(cell) || isDay(cell))) return true;
  if (isWord(filled[0] ?? '') && filled.length === 2 && isYear(cells.at(-1) ?? '')) return true;
  if (filled.length >= cells.length / 2) return false;
  const stands = cells.every((cell, at) => isBlankCell(cell) || !isBlankCell(fuller[at] ?? ''));
  return isWord(filled[0] ?? '') || (stands && filled.slice(1).some(isUnitMark));
}

/** A date with its day, as forms have it beside who made them; groups of columns are months, quarters or years. */
function isDay(cell: string): boolean {
  return /^\s*(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}([-/.])\d{1,2}\1\d{1,2})\s*$/.test(cell);
}

function filledCells(cells: string[]): string[] {
  return cells.filter((cell) => !isBlankCell(cell));
}
