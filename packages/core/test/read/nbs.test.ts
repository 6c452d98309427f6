import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assertLinesAccounted } from '../../src/read/lines-accounted.ts';
import { rowsOf } from '../../src/read/raw-column.ts';
import { readFile } from '../../src/read/read-file.ts';

const folder = new URL('../../../../../shared/corpora/nbs/', import.meta.url);

interface Expected {
  encoding: string;
  eol: string;
  delimiter: string;
  preamble: string[];
  header: string[];
  rows: string[][];
  notes: string[];
}

describe.skipIf(!existsSync(folder))('exports of the statistics bureau (../shared/corpora/nbs)', () => {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : [];

  it('are five', () => {
    expect(names).toHaveLength(5);
  });

  it.each(names)('%s is read to the last cell, told nothing but its bytes', (name) => {
    const expected = JSON.parse(
      readFileSync(new URL(name.replace('.csv', '.expected.json'), folder), 'utf8'),
    ) as Expected;
    const read = readFile(readFileSync(new URL(name, folder)), name);
    const [table] = read.tables;
    expect(table?.header).toEqual(expected.header);
    expect(table && rowsOf(table)).toEqual(expected.rows);
    expect(read.preamble.map((line) => line.text)).toEqual(expected.preamble);
    expect(read.notes.map((line) => line.text)).toEqual(expected.notes);
    expect(read.encoding).toBe(expected.encoding);
    expect(read.dialect).toMatchObject({ delimiter: expected.delimiter, lineEnd: expected.eol });
    expect(read.rejects).toEqual([]);
    expect(read.tables).toHaveLength(1);
    assertLinesAccounted(read);
  });
});
