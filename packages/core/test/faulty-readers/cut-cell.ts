import { type FaultyReader, withMain, withRows } from './faulty-reader.ts';

/** One cell lacks its last character. */
export const cutCell: FaultyReader = (read, random) =>
  withMain(read, (table, rows) => {
    const index = random.whole(0, Math.max(0, table.rowCount - 1));
    const row = rows[index];
    const at = row?.findLastIndex((cell) => /[\p{L}\p{N}]$/u.test(cell)) ?? -1;
    if (!row || at < 0) return null;
    return withRows(table, rows.with(index, row.with(at, (row[at] ?? '').slice(0, -1))));
  });
