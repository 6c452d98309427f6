import type { RawTable, RegionLine } from '../read/raw-table.ts';

/** For each table the lines between it and the table before it in the file, or the start of the file. */
export function linesAbove(tables: RawTable[], preamble: RegionLine[]): RegionLine[][] {
  const starts = tables.map(({ headerLines, lines }) => headerLines[0] ?? lines[0] ?? 0);
  return starts.map((start) => {
    const before = Math.max(0, ...starts.filter((other) => other < start));
    return preamble.filter(({ line }) => line > before && line < start);
  });
}
