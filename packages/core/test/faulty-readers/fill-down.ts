import { type FaultyReader, withMain, withRows } from './faulty-reader.ts';

/** A blank cell takes the text of the cell above. */
export const fillDown: FaultyReader = (read) =>
  withMain(read, (table, rows) => {
    for (const [index, row] of rows.entries()) {
      const at = row.findIndex((cell, column) => cell === '' && (rows[index - 1]?.[column] ?? '') !== '');
      if (at < 0) continue;
      const filled = row.with(at, rows[index - 1]?.[at] ?? '');
      return withRows(table, rows.with(index, filled));
    }
    return null;
  });
