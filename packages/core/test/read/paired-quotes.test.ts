import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/read/read-file.ts';
import { readLines } from './read-lines.ts';

const around = (row: string) => [
  'id,name,note,amount',
  ...Array.from({ length: 9 }, (_, at) => (at === 4 ? row : `${at},Name${at},note ${at},${at}00`)),
];

describe('text after a closing quote', () => {
  it.each([
    ['20,"Na"me20,note 20,2000', ['20', '"Na"me20', 'note 20', '2000']],
    ['20,Name20,"note" 20,2000', ['20', 'Name20', '"note" 20', '2000']],
    ['20,"Name20"x,"note 20",2000', ['20', '"Name20"x', 'note 20', '2000']],
  ])('is a plain character where the cells fit: %s', (row, cells) => {
    const { tables, rejects, codes } = readLines(around(row));
    expect(tables[0]?.[5]).toEqual(cells);
    expect(rejects).toEqual([]);
    expect(codes).toEqual(['stray-quote:6']);
  });

  it('sets its row aside where cells do not fit, and says so of its quotes', () => {
    const text = around('20,"Na"me,20,note 20,2000').join('\n');
    const { rejects, findings } = readFile(new TextEncoder().encode(text), 'quotes.csv');
    expect(rejects.map(({ lines }) => lines)).toEqual([[6]]);
    expect(findings.map(({ message }) => message.en)).toEqual([
      'Quotes are out of place in the row, and where its cells begin and end is uncertain; it was set aside as it is and is no part of the data.',
    ]);
  });
});

it('lines within a cell that are like rows are told, texts with commas are not', () => {
  const swallowed = readLines([
    'id,text,n',
    '1,"abc,3',
    '2,def,4',
    '3,ghi",5',
    '4,jkl,6',
    '5,mno,6',
    '6,pq,6',
  ]);
  expect(swallowed.codes).toContain('open-quote:2');
  const text = readLines([
    'id,text,n',
    '1,"abc, yes',
    'so, it, is',
    'fine",5',
    '4,jkl,6',
    '5,mno,6',
    '6,pq,6',
  ]);
  expect(text.codes).toEqual([]);
});
