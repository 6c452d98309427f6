import { describe, expect, it } from 'vitest';
import { readFile } from '../read/read-file.ts';
import { findingsOfFile } from './findings-of-file.ts';
import { inferFields } from './infer-table.ts';

const read = (text: string) => readFile(new TextEncoder().encode(text), 't.csv');
const toldOf = (text: string) =>
  findingsOfFile(read(text))
    .filter(({ code }) => code !== 'stray-quote')
    .map(({ code, line, column, raw }) => [code, line, column, raw]);
const typesOf = (text: string) =>
  inferFields(read(text).tables[0] as never).map(({ type, certain }) => [type, certain]);

describe('what columns tell of a spreadsheet that they came through', () => {
  it('identifiers that were cut are text, and told once a column', () => {
    const text = '身份证号,金额\n1.10108E+17,1.5E+12\n3.20102E+17,2.5E+12\n';
    expect(toldOf(text)).toEqual([['cut-number', 2, '身份证号', '1.10108E+17']]);
    expect(typesOf(text)).toEqual([
      ['name', false],
      ['number', true],
    ]);
  });

  it('long digits beside cut ones are identifiers, whatever the label says', () => {
    expect(toldOf('x,y\n110108199001011234,1\n1.10108E+17,2\n')).toEqual([
      ['cut-number', 3, 'x', '1.10108E+17'],
    ]);
  });

  it('texts in formulas are kept and told', () => {
    const text = '编号,n\n="00123",1\n="00124",2\n';
    expect(toldOf(text)).toEqual([['wrapped-text', 2, '编号', '="00123"']]);
    expect(typesOf(text)[0]).toEqual(['name', false]);
    expect(read(text).tables[0]?.columns[0]?.at(0)).toBe('="00123"');
  });

  it('numbers with exponents are none of these', () => {
    expect(toldOf('国家,GDP\na,1.2E+13\nb,3.4E+12\n')).toEqual([]);
    expect(typesOf('国家,GDP\na,1.2E+13\nb,3.4E+12\n')[1]).toEqual(['number', true]);
  });
});
