import { describe, expect, it } from 'vitest';
import { assertLinesAccounted } from '../../src/read/lines-accounted.ts';
import type { RawFile } from '../../src/read/raw-table.ts';
import { readFile } from '../../src/read/read-file.ts';

const read = (text: string): RawFile => readFile(new TextEncoder().encode(text), 'file.csv');

describe('the sum of lines', () => {
  const file = read('某表,\n地区,值\n北京,1\n上海,2\n\n广州,3,x,y\n注：估计,\n');

  it('holds of what was read, and of a file that was refused', () => {
    expect(() => assertLinesAccounted(file)).not.toThrow();
    expect(() => assertLinesAccounted(read(`a\n${'x'.repeat(1_000_001)}\n`))).not.toThrow();
  });

  it.each<[string, Partial<RawFile>]>([
    ['a note', { notes: [] }],
    ['a blank line', { blank: [] }],
    ['a line set aside', { rejects: [] }],
    ['a title', { preamble: [] }],
    ['its tables, though it has an error', { tables: [] }],
  ])('does not hold of a file that lost %s', (_, less) => {
    expect(() => assertLinesAccounted({ ...file, ...less })).toThrow(/is not accounted for/);
  });

  it('does not hold where a line is in two places', () => {
    expect(() => assertLinesAccounted({ ...file, blank: [...file.blank, 3] })).toThrow(/accounted for twice/);
  });
});
