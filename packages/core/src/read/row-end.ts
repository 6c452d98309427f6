import { filledWidth, resizeCells } from './filled-width.ts';
import type { CsvRecord } from './records.ts';
import type { Recovery } from './recovery.ts';
import { fitsInPlace, fitsRow } from './row-fit.ts';
import type { TableUnderWay } from './table-under-way.ts';
import { blankPutIn } from './too-few-cells.ts';
import { blankLeftOut } from './too-many-cells.ts';
import { totalProfile } from './total-profile.ts';
import { isBareTotal } from './total-words.ts';
import { isBlankCell } from './trim-blanks.ts';

/** A row that lacks nothing but blank cells at its end, or has too many of them there, for certain. */
export function wholeButForEnd({ cells, fault }: CsvRecord, table: TableUnderWay): Recovery | undefined {
  if (fault !== undefined) return undefined;
  return bareTotal(cells, table.width) ?? withTail(cells, table) ?? lackingTail(cells, table);
}

/** A row of totals without any, and with more or fewer blank cells than there are columns. */
function bareTotal(cells: string[], width: number): Recovery | undefined {
  const filled = filledWidth(cells);
  if (filled > width || !isBareTotal(cells)) return undefined;
  const whole = resizeCells(cells, width);
  return cells.length < width
    ? blankPutIn(whole, filled, true)
    : blankLeftOut(whole, filled, cells.length - width);
}

/** Blank cells beyond the last column, as many rows of the table have them. */
function withTail(
  cells: string[],
  { width, fileWidth, hasTails, profile }: TableUnderWay,
): Recovery | undefined {
  if (!hasTails || cells.length <= fileWidth || !fitsInPlace(cells, totalProfile(cells, profile)))
    return undefined;
  return blankLeftOut(resizeCells(cells, width), width, cells.length - width);
}

/** As many cells as columns, where each row of the file ends with blank ones more. */
function lackingTail(cells: string[], { width, fileWidth, profile }: TableUnderWay): Recovery | undefined {
  if (fileWidth === width || cells.length !== width || isBlankCell(cells.at(-1) ?? '')) return undefined;
  return fitsRow(cells, profile) ? blankPutIn(cells, width, true) : undefined;
}

/** Without the blank cells that each row of the file ends with. */
export function withoutEnd(record: CsvRecord, { fileWidth, width }: TableUnderWay): CsvRecord {
  const { cells } = record;
  const end = cells.length - (fileWidth - width);
  if (fileWidth === width || end < 1 || filledWidth(cells) > end) return record;
  return { ...record, cells: cells.slice(0, end) };
}
