import type { Correction } from '../report/report.ts';
import type { RawTable } from './raw-table.ts';

/** The cells of a column, without outer blanks. */
export interface RawColumn {
  length: number;
  /** The cell of a row; throws outside 0 to length − 1. */
  at(row: number): string;
  /** How a cell came here, where it does not simply stand in the file at its row and column. */
  originOf?(row: number): CellOrigin | undefined;
  /** Where cells repeat: the different ones, and for each row the index of its own. */
  dictionary?: { cells: string[]; codes: ArrayLike<number> };
  /** Where nearly all cells are plain numbers: value × 10^decimals of each row, NaN for the others. */
  scaled?: { values: Float64Array; decimals: Uint8Array };
}

/** The way back of a cell that was moved, filled in or corrected. What is absent is that of its row and column. */
export interface CellOrigin {
  line?: number;
  /** Label of the column that it stands in. */
  label?: string;
  /** What the file has, where the cell was corrected. */
  raw?: string;
  correction?: Correction;
  /** Short stable names of what was done. */
  rules: string[];
}

/** A column with the same cell in every row. */
export function constantColumn(cell: string, length: number): RawColumn {
  return { length, at: () => cell, dictionary: { cells: [cell], codes: new Uint8Array(length) } };
}

/** A column made of cells in memory. */
export function columnOf(cells: string[]): RawColumn {
  const index = new Map<string, number>();
  const distinct: string[] = [];
  const codes = cells.map((cell) => {
    let code = index.get(cell);
    if (code === undefined) {
      code = distinct.push(cell) - 1;
      index.set(cell, code);
    }
    return code;
  });
  return {
    length: cells.length,
    at: (row) => {
      const cell = cells[row];
      if (cell === undefined) throw new RangeError(`There is no row ${row} of ${cells.length}.`);
      return cell;
    },
    dictionary: { cells: distinct, codes },
  };
}

/** Rows whose cell the test holds of, in order; each different cell is tested once where cells repeat. */
export function rowsHaving(column: RawColumn, test: (cell: string) => boolean): number[] {
  const rows: number[] = [];
  const { dictionary } = column;
  if (!dictionary) {
    for (let row = 0; row < column.length; row += 1) if (test(column.at(row))) rows.push(row);
    return rows;
  }
  const held = dictionary.cells.map(test);
  if (!held.includes(true)) return rows;
  for (let row = 0; row < column.length; row += 1) if (held[dictionary.codes[row] ?? 0]) rows.push(row);
  return rows;
}

/** The rows of a table as arrays of cells; for tables of a size that people look at. */
export function rowsOf(table: RawTable): string[][] {
  return Array.from({ length: table.rowCount }, (_, row) => table.columns.map((column) => column.at(row)));
}
