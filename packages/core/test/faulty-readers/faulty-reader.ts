import { columnOf, rowsOf } from '../../src/read/raw-column.ts';
import type { RawFile, RawTable } from '../../src/read/raw-table.ts';
import type { Random } from '../pollute/random.ts';

/** Spoils a sound reading as a bad reader would; null where this reading offers no occasion. */
export type FaultyReader = (read: RawFile, random: Random) => RawFile | null;

/** The reading with another main table. */
export function withMain(
  read: RawFile,
  change: (table: RawTable, rows: string[][]) => RawTable | null,
): RawFile | null {
  const [main, ...others] = read.tables;
  const changed = main ? change(main, rowsOf(main)) : null;
  return changed ? { ...read, tables: [changed, ...others] } : null;
}

/** The table with other cells in as many rows. */
export function withRows(table: RawTable, rows: string[][]): RawTable {
  return { ...table, columns: table.columns.map((_, at) => columnOf(rows.map((row) => row[at] ?? ''))) };
}
