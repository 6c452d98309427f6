import { existsSync, readFileSync } from 'node:fs';
import { rowsOf } from '../../src/read/raw-column.ts';
import { readFile } from '../../src/read/read-file.ts';

const folder = new URL('../../../../../shared/truth/', import.meta.url);

/** True where a folder of published numbers is there; tests of it skip by name elsewhere. */
export function hasTruth(name: string): boolean {
  return existsSync(new URL(name, folder));
}

/** The rows of one of its CSVs, by label. */
export function readTruth(path: string): Record<string, string>[] {
  const [table] = readFile(readFileSync(new URL(path, folder)), path).tables;
  if (!table) throw new Error(`${path} has no table.`);
  const labels = table.header ?? [];
  return rowsOf(table).map((cells) =>
    Object.fromEntries(labels.map((label, at) => [label, cells[at] ?? ''])),
  );
}

/** A number as printed; NaN for a blank or NA. */
export function numberOf(text: string | undefined): number {
  return text === undefined || text === '' || text === 'NA' ? Number.NaN : Number(text);
}

/** Numbers parted by blanks. */
export function numbersOf(text: string | undefined): Float64Array {
  return Float64Array.from((text ?? '').split(' '), numberOf);
}

/** A column of rows as numbers. */
export function columnOf(rows: Record<string, string>[], label: string): Float64Array {
  return Float64Array.from(rows, (row) => numberOf(row[label]));
}
