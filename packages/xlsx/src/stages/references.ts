import { columnLetters } from '../write/cell-ref.ts';
import { quoteSheet } from '../write/quote-sheet.ts';

/** A formula has room for 255 parts; this many are put together at a time. */
const mostParts = 200;

/** "'Sheet'!$B7": a cell whose column holds still, as formulas of the same row write it. */
export function cellAt(sheet: string, column: number, row: number): string {
  return `${quoteSheet(sheet)}!$${columnLetters(column)}${row}`;
}

/** "'Sheet'!$B$7", which stands still when rows are sorted. */
export function fixedCell(sheet: string, column: number, row: number): string {
  return `${quoteSheet(sheet)}!$${columnLetters(column)}$${row}`;
}

/** "'Sheet'!$B7:$D7": cells of a row. */
export function rowAt(sheet: string, first: number, last: number, row: number): string {
  return `${quoteSheet(sheet)}!$${columnLetters(first)}${row}:$${columnLetters(last)}${row}`;
}

/** "'Sheet'!$B$7:$D$7": the same, standing still. */
export function fixedRow(sheet: string, first: number, last: number, row: number): string {
  return `${quoteSheet(sheet)}!$${columnLetters(first)}$${row}:$${columnLetters(last)}$${row}`;
}

/** Rows as ranges of one column: $B$5:$B$7, $B$9. */
export function runsOf(rows: number[], column: number, sheet?: string): string[] {
  const letters = columnLetters(column);
  const place = sheet === undefined ? '' : `${quoteSheet(sheet)}!`;
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => {
    const start = `${place}$${letters}$${first}`;
    return first === last ? start : `${start}:$${letters}$${last}`;
  });
}

/** A sum of as many ranges as there are. */
export function sumOf(ranges: string[]): string {
  if (ranges.length <= mostParts) return `SUM(${ranges.join(',')})`;
  const parts: string[] = [];
  for (let at = 0; at < ranges.length; at += mostParts) {
    parts.push(`SUM(${ranges.slice(at, at + mostParts).join(',')})`);
  }
  return sumOf(parts);
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
