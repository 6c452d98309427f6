import type { RawTable } from '../../src/read/raw-table.ts';
import { type FaultyReader, withMain, withRows } from './faulty-reader.ts';

/** A row is gone, and its lines are counted to the row before, so that the sum of lines is right. */
export const loseRow: FaultyReader = (read, random) =>
  withMain(read, (table, rows) => {
    const lost = random.whole(1, Math.max(1, table.rowCount - 1));
    const before = lost - 1;
    const spanOf = (row: number): number => table.spans.get(row) ?? 1;
    const follows = (table.lines[before] ?? 0) + spanOf(before) === table.lines[lost];
    if (lost >= table.rowCount || !follows || rows[lost]?.every((cell) => cell === '')) return null;
    const kept = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) => row !== lost);
    const spans = kept.map((row) => spanOf(row) + (row === before ? spanOf(lost) : 0));
    const shorter: RawTable = {
      ...table,
      rowCount: kept.length,
      lines: kept.map((row) => table.lines[row] ?? 0),
      spans: new Map([...spans.entries()].filter(([, span]) => span > 1)),
      totals: table.totals.filter((row) => row !== lost).map((row) => (row > lost ? row - 1 : row)),
    };
    return withRows(
      shorter,
      kept.map((row) => rows[row] ?? []),
    );
  });
