import type { EvaluationNode } from '@trifold/core';
import { cellAt, fixedCell, fixedRow, rowAt } from './references.ts';

/** Where the columns of a stage stand. */
export interface Place {
  sheet: string;
  /** 1-based row of the first unit. */
  firstRow: number;
  /** Codes from the given column on. */
  codes: string[];
  /** 1-based column of the first code. */
  firstColumn: number;
}

/** The cell of a unit, by its place in the evaluation. */
export function cellOf(place: Place, code: string, unit: number): string {
  return cellAt(place.sheet, columnIn(place, code), place.firstRow + unit);
}

/** The same for formulas whose own rows may be sorted. */
export function fixedCellOf(place: Place, code: string, unit: number): string {
  return fixedCell(place.sheet, columnIn(place, code), place.firstRow + unit);
}

/** A unit's cells of parts of the same aggregate, which stand side by side. */
export function cellsOf(place: Place, parts: EvaluationNode[], unit: number): string {
  return rowAt(place.sheet, ...endsOf(place, parts), place.firstRow + unit);
}

/** The same for formulas whose own rows may be sorted. */
export function fixedCellsOf(place: Place, parts: EvaluationNode[], unit: number): string {
  return fixedRow(place.sheet, ...endsOf(place, parts), place.firstRow + unit);
}

/** The shares of the same parts, which stand in the row above the header. */
export function sharesOf(place: Place, parts: EvaluationNode[]): string {
  return fixedRow(place.sheet, ...endsOf(place, parts), place.firstRow - 2);
}

function columnIn({ sheet, codes, firstColumn }: Place, code: string): number {
  const at = codes.indexOf(code);
  if (at < 0) throw new Error(`The sheet ${sheet} has no column for ${code}.`);
  return firstColumn + at;
}

function endsOf({ codes, firstColumn, sheet }: Place, parts: EvaluationNode[]): [number, number] {
  const columns = parts.map(({ code }) => codes.indexOf(code));
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  if (first < 0 || last - first + 1 !== parts.length) {
    throw new Error(`Parts do not stand side by side on the sheet ${sheet}.`);
  }
  return [firstColumn + first, firstColumn + last];
}
