import type { RawTable } from '../../src/read/raw-table.ts';
import { type FaultyReader, withMain, withRows } from './faulty-reader.ts';

/** The last row is gone, and its lines are called blank. */
export const hideRowAmongBlanks: FaultyReader = (read) => {
  let hidden: number[] = [];
  const shorter = withMain(read, (table, rows) => {
    const last = table.rowCount - 1;
    if (last < 0 || rows[last]?.every((cell) => cell === '')) return null;
    const first = table.lines[last] ?? 0;
    hidden = Array.from({ length: table.spans.get(last) ?? 1 }, (_, offset) => first + offset);
    const rest: RawTable = {
      ...table,
      rowCount: last,
      spans: new Map([...table.spans].filter(([row]) => row !== last)),
      totals: table.totals.filter((row) => row !== last),
    };
    return withRows(rest, rows.slice(0, last));
  });
  return shorter && { ...shorter, blank: [...shorter.blank, ...hidden] };
};
