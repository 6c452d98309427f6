import { ColumnBuilder } from './column-builder.ts';
import type { RawTable } from './raw-table.ts';
import { isTotalWord } from './total-words.ts';
import { trimBlanks } from './trim-blanks.ts';

/** Gathers the rows of one table, in columns. */
export class TableBuilder {
  readonly header: string[] | null;
  readonly headerLines: number[];
  readonly width: number;
  readonly #file: string;
  readonly #columns: ColumnBuilder[];
  readonly #spans = new Map<number, number>();
  readonly #totals: number[] = [];
  #lines = new Uint32Array(64);
  #rowCount = 0;

  constructor(file: string, header: string[] | null, headerLines: number[], width: number) {
    this.#file = file;
    this.header = header;
    this.headerLines = headerLines;
    this.width = width;
    this.#columns = Array.from({ length: width }, () => new ColumnBuilder());
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  /** Physical line of the last row; 0 where there is none. */
  get lastLine(): number {
    return this.#rowCount === 0 ? 0 : (this.#lines[this.#rowCount - 1] ?? 0);
  }

  /**
   * `cells` has as many cells as the table has columns, or more: those beyond are not taken.
   * True for a row that sums up others.
   */
  addRow(cells: string[], line: number, span: number): boolean {
    const row = this.#rowCount;
    if (row === this.#lines.length) {
      const grown = new Uint32Array(row * 2);
      grown.set(this.#lines);
      this.#lines = grown;
    }
    this.#lines[row] = line;
    this.#rowCount += 1;
    if (span > 1) this.#spans.set(row, span);
    const total = isTotal(cells);
    if (total) this.#totals.push(row);
    for (let column = 0; column < this.width; column += 1) {
      this.#columns[column]?.push(trimBlanks(cells[column] ?? ''));
    }
    return total;
  }

  finish(): RawTable {
    return {
      file: this.#file,
      header: this.header,
      headerLines: this.headerLines,
      columns: this.#columns.map((column) => column.finish()),
      rowCount: this.#rowCount,
      lines: this.#lines.subarray(0, this.#rowCount),
      spans: this.#spans,
      totals: this.#totals,
    };
  }
}

/** A row that is named as the sum of others, in its first filled cell or in the one after. */
function isTotal(cells: string[]): boolean {
  let looked = 0;
  for (let column = 0; column < cells.length && looked < 2; column += 1) {
    const cell = cells[column] ?? '';
    if (cell.length === 0) continue;
    looked += 1;
    if (isTotalWord(cell)) return true;
  }
  return false;
}
