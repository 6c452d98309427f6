import type { CellOrigin, RawColumn } from '../../read/raw-column.ts';
import type { Correction } from '../../report/report.ts';

/** The column with the cells of some rows changed; their origin keeps what the file has. */
export function correctColumn(column: RawColumn, byRow: ReadonlyMap<number, Correction>): RawColumn {
  const corrected: RawColumn = {
    length: column.length,
    at: (row) => byRow.get(row)?.is ?? column.at(row),
    originOf: (row): CellOrigin | undefined => {
      const change = byRow.get(row);
      if (!change) return column.originOf?.(row);
      const { was, is, reason, source } = change;
      return { raw: was, correction: { was, is, reason, source }, rules: ['correction'] };
    },
  };
  const { dictionary, scaled } = column;
  if (dictionary) {
    const cells = [...dictionary.cells];
    const codes = Uint32Array.from({ length: column.length }, (_, row) => dictionary.codes[row] ?? 0);
    const index = new Map(cells.map((cell, code) => [cell, code]));
    for (const [row, { is }] of byRow) {
      const code = index.get(is) ?? cells.push(is) - 1;
      index.set(is, code);
      codes[row] = code;
    }
    corrected.dictionary = { cells, codes };
  }
  if (scaled) {
    const values = scaled.values.slice();
    const decimals = scaled.decimals.slice();
    for (const [row, { is }] of byRow) {
      const match = /^(-?(?:0|[1-9]\d{0,13}))(?:\.(\d{1,13}))?$/.exec(is);
      const isPlain = match !== null && is.length <= 15 && !/^-[0.]*$/.test(is);
      values[row] = isPlain ? Number(`${match[1]}${match[2] ?? ''}`) : Number.NaN;
      decimals[row] = isPlain ? (match[2]?.length ?? 0) : 0;
    }
    corrected.scaled = { values, decimals };
  }
  return corrected;
}
