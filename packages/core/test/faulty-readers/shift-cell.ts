import { type FaultyReader, withMain, withRows } from './faulty-reader.ts';

/** In one row all cells from some column on stand one column further; the last goes where the first of them was. */
export const shiftCell: FaultyReader = (read, random) =>
  withMain(read, (table, rows) => {
    const row = random.whole(0, Math.max(0, table.rowCount - 1));
    const cells = rows[row];
    if (!cells || cells.length < 2) return null;
    const from = random.whole(0, cells.length - 2);
    const shifted = [...cells.slice(0, from), ...cells.slice(-1), ...cells.slice(from, -1)];
    if (shifted.join('\u0000') === cells.join('\u0000')) return null;
    return withRows(
      table,
      rows.map((old, index) => (index === row ? shifted : old)),
    );
  });
