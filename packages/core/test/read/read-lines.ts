import { rowsOf } from '../../src/read/raw-column.ts';
import { readFile } from '../../src/read/read-file.ts';

/** Where the lines of a text went, and how the rows of its tables were read. */
export function readLines(lines: string[]) {
  const read = readFile(new TextEncoder().encode(`${lines.join('\n')}\n`), 'doubtful.csv');
  return {
    tables: read.tables.map((table) => [table.header, ...rowsOf(table)]),
    rejects: read.rejects.flatMap((reject) => reject.lines),
    preamble: read.preamble.map(({ line }) => line),
    notes: read.notes.map(({ line }) => line),
    codes: read.findings.map(({ code, line }) => `${code}:${line}`),
  };
}
