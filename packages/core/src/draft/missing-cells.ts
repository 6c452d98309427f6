import { readValue } from '../normalize/read-value.ts';
import type { RawColumn } from '../read/raw-column.ts';

/** Cells without a value among columns, blank ones as "", with how many there are; the most frequent first. */
export function missingCells(columns: RawColumn[]): Map<string, number> {
  const counts = new Map<string, number>();
  const isMissing = new Map<string, boolean>();
  const add = (cell: string, count: number): void => {
    let missing = isMissing.get(cell);
    if (missing === undefined) {
      missing = cell.length <= 20 && readValue(cell).value.type === 'missing';
      if (isMissing.size < 1_000) isMissing.set(cell, missing);
    }
    if (missing) counts.set(cell.trim(), (counts.get(cell.trim()) ?? 0) + count);
  };
  for (const { length, at, dictionary, scaled } of columns) {
    const uses = dictionary && new Float64Array(dictionary.cells.length);
    for (let row = 0; row < length; row += 1) {
      if (uses) {
        const code = dictionary?.codes[row] ?? 0;
        uses[code] = (uses[code] ?? 0) + 1;
      } else if (!scaled || Number.isNaN(scaled.values[row])) add(at(row), 1);
    }
    dictionary?.cells.forEach((cell, code) => {
      if (uses && (uses[code] ?? 0) > 0) add(cell, uses[code] ?? 0);
    });
  }
  return new Map([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
