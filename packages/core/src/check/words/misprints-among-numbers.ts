import { scanQuantity } from '../../normalize/quantity.ts';
import { readValue } from '../../normalize/read-value.ts';
import type { RawColumn } from '../../read/raw-column.ts';

/** A cell with a letter for a digit, its first row, and how many rows have it. */
export interface Misprint {
  cell: string;
  letter: string;
  row: number;
  count: number;
}

const lookedAt = 200;
const longest = 40;
const zeros = /[OoОоΟοՕ]/g;
const ones = /[lIІіΙ]/g;
const letters = /[OoОоΟοՕlIІіΙ]/;
const litres = /^[\d.,]+ ?l$/;
const quantities = new Set(['number', 'percent', 'points', 'money']);

/**
 * Cells of a column of numbers that are one too once a letter gives way to the digit that it looks like: O.5 and l0
 * among 2 and 1.5. At least half of the cells have to be numbers so, and half of these as they stand; else none.
 */
export function misprintsAmongNumbers(column: RawColumn): Misprint[] {
  const found = new Map<string, Misprint>();
  for (let row = 0; row < column.length; row += 1) {
    const cell = column.at(row);
    const letter = letterIn(cell);
    if (letter === undefined) continue;
    const known = found.get(cell);
    if (known) known.count += 1;
    else found.set(cell, { cell, letter, row, count: 1 });
  }
  // Reading cells takes longer than looking at their letters, so that comes last.
  return found.size > 0 && isOfNumbers(column) ? [...found.values()] : [];
}

function isOfNumbers(column: RawColumn): boolean {
  let filled = 0;
  let numbers = 0;
  let misprints = 0;
  for (let row = 0; row < column.length && filled < lookedAt; row += 1) {
    const cell = column.at(row);
    const { type } = readValue(cell).value;
    if (type === 'missing') continue;
    filled += 1;
    if (quantities.has(type)) numbers += 1;
    else if (letterIn(cell) !== undefined) misprints += 1;
  }
  return numbers > 0 && numbers >= misprints && 2 * (numbers + misprints) >= filled;
}

function letterIn(cell: string): string | undefined {
  if (cell.length < 2 || cell.length > longest || !/\d/.test(cell)) return undefined;
  const letter = letters.exec(cell)?.[0];
  if (letter === undefined || litres.test(cell)) return undefined;
  const read = scanQuantity(cell);
  if (read !== undefined && !('problem' in read)) return undefined;
  const fixed = scanQuantity(cell.replace(zeros, '0').replace(ones, '1'));
  return fixed === undefined || 'problem' in fixed || fixed.hasScaleLetter ? undefined : letter;
}
