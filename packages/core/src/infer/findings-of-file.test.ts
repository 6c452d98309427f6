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

describe('letters that stand for digits', () => {
  it('are told in a column of numbers, whatever it is taken for', () => {
    expect(toldOf('编号,值\n1,2\n2,3.5\n3,O.5\n4,l0\n5,l0\n6,7\n')).toEqual([
      ['homoglyph', 4, '值', 'O.5'],
      ['homoglyph', 5, '值', 'l0'],
    ]);
    expect(toldOf('n,金额\na,约141亿\nb,约14l亿\nc,3亿\n')).toEqual([['homoglyph', 3, '金额', '约14l亿']]);
  });

  it.each([
    ['among words', 'n,v\na,O2\nb,好\nc,I7\nd,坏\ne,7\n'],
    ['among codes without a number', 'n,v\na,1O2\nb,2O4\n'],
    ['where letters are units', 'n,v\na,5 bn\nb,6 million\nc,7\n'],
    ['alone', 'n,v\na,5\nb,O\nc,7\n'],
  ])('are none %s', (_, text) => {
    expect(toldOf(text)).toEqual([]);
  });
});

describe('what columns tell of a spreadsheet that they came through', () => {
  it('identifiers that were cut are text, and told once a column', () => {
    const text = '身份证号,金额\n1.10108E+17,1.5E+12\n3.20102E+17,2.5E+12\n';
    expect(toldOf(text)).toEqual([['cut-number', 2, '身份证号', '1.10108E+17']]);
    expect(typesOf(text)).toEqual([
      ['name', false],
      ['number', true],
    ]);
  });

  it.each(['订单号', '快递单号', '流水号', '发票号', 'Order No', 'account_number'])(
    'also under %s',
    (label) => {
      const text = `${label},n\n6.22848E+18,3\n6.22849E+18,4\n`;
      expect(toldOf(text)).toEqual([['cut-number', 2, label, '6.22848E+18']]);
      expect(typesOf(text)[0]).toEqual(['name', false]);
    },
  );

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
