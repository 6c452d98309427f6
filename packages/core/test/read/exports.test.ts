import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assertLinesAccounted } from '../../src/read/lines-accounted.ts';
import { rowsOf } from '../../src/read/raw-column.ts';
import { readFile } from '../../src/read/read-file.ts';

const folder = new URL('exports/', import.meta.url);

interface ExpectedTable {
  header: string[];
  rows: string[][];
}

/** The reading that a careful person gives. */
interface Expected extends ExpectedTable {
  encoding: string;
  eol: string;
  delimiter: string;
  preamble: string[];
  /** Indexes of rows that sum up others. */
  totals: number[];
  notes: string[];
  /** Physical lines. */
  blank: number[];
  /** Tables after the main one. */
  further?: ExpectedTable[];
}

describe('exports of portals, spreadsheets and survey tools', () => {
  it.each(readdirSync(folder))('%s', (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')) as Expected;
    const read = readFile(readFileSync(new URL(`${name}/export.csv`, folder)), 'export.csv');
    const [main, ...further] = read.tables.map((table) => ({ header: table.header, rows: rowsOf(table) }));
    expect({
      encoding: read.encoding,
      eol: read.dialect.lineEnd,
      delimiter: read.dialect.delimiter,
      preamble: read.preamble.map((line) => line.text),
      ...main,
      totals: read.tables[0]?.totals,
      notes: read.notes.map((line) => line.text),
      blank: read.blank,
      ...(further.length > 0 ? { further } : {}),
    }).toEqual(expected);
    expect(read.rejects).toEqual([]);
    expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    assertLinesAccounted(read);
  });
});
