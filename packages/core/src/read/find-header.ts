import { kindOf } from './cell-kind.ts';
import { delimiterMarks } from './delimiter-marks.ts';
import { isHeaderLike, isYear, learnProfile, type Profile } from './profile.ts';
import { isBlankCell, trimBlanks } from './trim-blanks.ts';

const mostHeaderRows = 3;

export interface HeaderFound {
  /** How many of the rows name the columns. */
  rows: number;
  /** What the other rows are like. */
  profile: Profile;
}

/**
 * How many of a table's first rows are its header. All rows have the same number of cells. A table of text alone is
 * taken to have one; a first row of the same kinds as the rest is none. With `wanted` false none is looked for.
 */
export function findHeader(rows: string[][], wanted = true): HeaderFound {
  if (!wanted) return { rows: 0, profile: learnProfile(rows) };
  const first = rows[0] ?? [];
  if (rows.length <= 1) {
    const values = first.filter((cell) => !['text', 'blank', 'missing'].includes(kindOf(cell)));
    const filled = values.length > 0 && !(values.length < first.length && values.every(isYear));
    return filled && rows.length === 1
      ? { rows: 0, profile: learnProfile(rows) }
      : { rows: rows.length, profile: learnProfile(rows.slice(1)) };
  }
  const skipped = Math.max(1, Math.min(mostHeaderRows, Math.ceil(rows.length / 2)));
  // The header may stand again further down.
  const others = rows.slice(skipped).filter((row) => row.some((cell, at) => cell !== first[at]));
  const rest = learnProfile(others);
  const second = rows[1] ?? [];
  let count = groupsStandAbove(first, second, rest) || completes(first, second, others) ? 2 : 0;
  while (count < mostHeaderRows && count < rows.length - 1) {
    const row = rows[count] ?? [];
    if (!isHeaderLike(row, rest) || (count > 0 && !namesThoroughly(row, rest, rows.slice(0, count)))) break;
    count += 1;
  }
  if (count === 0 && mayBeHeader(first, rest)) count = 1;
  return { rows: count, profile: learnProfile(rows.slice(count)) };
}

/**
 * A second header row must be beyond doubt, for a first row of data with a bad number is no header, nor are numbers
 * like years below years: it names several columns, or one that the rows above left blank, or has blanks itself.
 */
function namesThoroughly(row: string[], profile: Profile, above: string[][]): boolean {
  if (row.some((cell, at) => isYear(cell) && above.some((other) => isYear(other[at] ?? '')))) return false;
  if (row.some((cell) => kindOf(cell) === 'missing' || holdsValues(cell))) return false;
  const telling = row.filter((cell, at) => profile.columns[at]?.kind !== undefined && !isBlankCell(cell));
  if (telling.every((cell) => /^\d{4}$/.test(cell.trim()))) return areNearYears(telling.map(Number));
  if (telling.length >= 2 || row.some(isBlankCell)) return true;
  return row.some((cell, at) => !isBlankCell(cell) && above.every((other) => isBlankCell(other[at] ?? '')));
}

/** Two years or more, none far from the next. */
function areNearYears(years: number[]): boolean {
  return (
    years.length > 1 && years.every((year, at) => at === 0 || Math.abs(year - (years[at - 1] ?? 0)) <= 10)
  );
}

/** True for a cell that another delimiter would part into values: such a row is data, however it was parted. */
function holdsValues(cell: string): boolean {
  return delimiterMarks.some((mark) => {
    if (mark === ',' || !cell.includes(mark)) return false;
    const parts = cell.split(mark);
    const values = parts.filter((part) => !['text', 'blank', 'missing'].includes(kindOf(part)));
    // No label has a tab in it, and hardly one is a list with a number.
    return values.length > (mark === '\t' || parts.length > 2 ? 0 : 1);
  });
}

/** A row with gaps over one that names the columns where it has them: groups of columns, such as years. */
function groupsStandAbove(first: string[], second: string[], profile: Profile): boolean {
  const fillsGaps = first.some((cell, at) => isBlankCell(cell) && !isBlankCell(second[at] ?? ''));
  // A lone year is rather a figure where a label above has a blank cell below.
  const telling = second.filter((cell, at) => profile.columns[at]?.kind !== undefined && !isBlankCell(cell));
  const isFigure =
    telling.length === 1 &&
    telling.every(isYear) &&
    first.some((cell, at) => !isBlankCell(cell) && isBlankCell(second[at] ?? ''));
  return fillsGaps && isBlankCell(first[0] ?? '') && isHeaderLike(second, profile) && !isFigure;
}

/**
 * A row that has a label below each blank of the one above, and below the name of each group, while it is blank below the
 * labels that stand alone, the first among them: of words throughout, as survey tools write it.
 */
function completes(first: string[], second: string[], others: string[][]): boolean {
  const isFilled = (row: string[], at: number) => !isBlankCell(row[at] ?? '');
  if (!isFilled(first, 0) || isFilled(second, 0) || others.length === 0) return false;
  const columns = [...first.keys()];
  const gaps = columns.filter((at) => !isFilled(first, at));
  const begins = gaps.filter((at) => isFilled(first, at - 1)).map((at) => at - 1);
  return (
    gaps.length > 0 &&
    gaps.every((at) => isFilled(second, at)) &&
    begins.every((at) => isFilled(second, at)) &&
    [...first, ...second].every((cell) => isBlankCell(cell) || kindOf(cell) === 'text' || isYear(cell)) &&
    others.filter((row) => isFilled(row, 0)).length * 2 > others.length
  );
}

/** No column tells: words then are names, unless values stand among them or they repeat themselves. */
function mayBeHeader(row: string[], profile: Profile): boolean {
  const kinds = row.map(kindOf);
  const clash = kinds.some((kind, at) => kind === profile.columns[at]?.kind);
  if (clash) return false;
  return (
    kinds.some((kind) => kind === 'text') &&
    !kinds.some(
      (kind, at) =>
        ['url', 'percent', 'time'].includes(kind) || (kind === 'number' && !isYear(row[at] ?? '')),
    )
  );
}

/** The labels of a table with several header rows: the parts of each column, from above, joined by a blank. */
export function joinLabels(rows: string[][], width: number): string[] {
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row) => trimBlanks(row[column] ?? ''))
      .filter((part) => part !== '')
      .join(' '),
  );
}
