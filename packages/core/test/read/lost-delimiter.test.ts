import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/read/raw-column.ts';
import { readFile } from '../../src/read/read-file.ts';
import { readLines } from './read-lines.ts';

const towns = ['Aarhus', 'Ghent', 'Porto', 'Graz'];

const texts = [
  'A lamp',
  'Hooks',
  'A very old chair',
  'Tea-towels',
  'Paint & brush',
  'A rug',
  'Nails (small)',
];

/** Thirty rows of a table that has a kind of value in each column, with one row put among them. */
function readWith(row: string, header = 'Day,Time,Pieces,Net,Gross,Town,Text,Page,Left') {
  const rows = Array.from(
    { length: 30 },
    (_, at) =>
      `2023-01-${Math.min(at + 10, 28)},09:${at + 10},${at + 1},${at + 3}.50,${at + 100}.25,${towns[at % 4]},"${texts[at % 7]} for room ${at}, new",https://a.example/${at},${at % 9}`,
  );
  rows.splice(15, 0, row);
  const read = readFile(new TextEncoder().encode([header, ...rows].join('\n')), 'sales.csv');
  const [table] = read.tables;
  const at = table ? Array.from(table.lines).indexOf(17) : -1;
  return {
    row: table && at >= 0 ? rowsOf(table)[at] : undefined,
    rejects: read.rejects.map(({ text }) => text),
    header: table?.header,
    codes: read.findings.map(({ code }) => code),
  };
}

const whole = ['2023-02-03', '10:20', '7', '8.50', '120.75', 'Ghent', 'a lamp', 'https://a.example/x', '5'];

describe('a row that lost a delimiter', () => {
  it.each([
    ['date and time', '2023-02-0310:20,7,8.50,120.75,Ghent,a lamp,https://a.example/x,5'],
    ['time and number', '2023-02-03,10:207,8.50,120.75,Ghent,a lamp,https://a.example/x,5'],
    ['numbers of two decimals', '2023-02-03,10:20,7,8.50120.75,Ghent,a lamp,https://a.example/x,5'],
    ['number and one of few words', '2023-02-03,10:20,7,8.50,120.75Ghent,a lamp,https://a.example/x,5'],
    ['one of few words and a text', '2023-02-03,10:20,7,8.50,120.75,Ghenta lamp,https://a.example/x,5'],
    ['text and address', '2023-02-03,10:20,7,8.50,120.75,Ghent,a lamphttps://a.example/x,5'],
    ['a quoted cell and the next', '2023-02-03,10:20,7,8.50,120.75,Ghent,"a lamp"https://a.example/x,5'],
    ['quoted cells', '2023-02-03,10:20,7,8.50,120.75,"Ghent""a lamp",https://a.example/x,5'],
  ])('is parted between %s, and that is told', (_, line) => {
    expect(readWith(line)).toMatchObject({ row: whole, rejects: [], codes: ['missing-cell'] });
  });

  it.each([
    ['a number could end anywhere', '2023-02-03,10:20,178.50,120.75,Ghent,a lamp,https://a.example/x,5'],
    [
      'it may as well lack its last cell',
      '2023-02-03,10:20,7,8.50,120.75,Ghent,a lamp no. 5,https://a.example/7',
    ],
    ['the word is none of the column', '2023-02-03,10:20,7,8.50,120.75Gent,a lamp,https://a.example/x,5'],
  ])('is rejected with its text where %s', (_, line) => {
    expect(readWith(line)).toMatchObject({ row: undefined, rejects: [line], codes: ['rejected-row'] });
  });
});

describe('quotes out of place', () => {
  it('are plain characters within a cell that they do not end', () => {
    const line = '2023-02-03,10:20,7,8.50,120.75,Ghent,"a "small", red lamp",https://a.example/x,5';
    const { row, rejects, codes } = readWith(line);
    expect(row?.[6]).toBe('a "small", red lamp');
    expect(rejects).toEqual([]);
    expect(codes).toEqual(['stray-quote']);
  });

  it('are no reason to take a text for a number: such a row is rejected', () => {
    const line = '2023-02-03,10:20,"many" pieces,8.50,120.75,Ghent,a lamp,https://a.example/x,5';
    expect(readWith(line)).toMatchObject({ row: undefined, rejects: [line] });
  });

  it('are kept where they are one too many at the start of a number', () => {
    const { row, codes } = readWith(
      '2023-02-03,10:20,"7,8.50,120.75,Ghent,"a lamp, red",https://a.example/x,5',
    );
    expect(row?.slice(2, 4)).toEqual(['"7', '8.50']);
    expect(row?.[6]).toBe('a lamp, red');
    expect(codes).toEqual(['stray-quote']);
  });
});

describe('a row parted by blanks', () => {
  it('has its words joined where they fit in one way alone', () => {
    const line = '2023-02-03 10:20 7 8.50 120.75 Ghent a small lamp https://a.example/7 5';
    expect(readWith(line)).toMatchObject({
      row: [...whole.slice(0, 6), 'a small lamp', 'https://a.example/7', '5'],
      codes: ['other-delimiter'],
    });
  });

  it('is rejected where a text could begin with any word', () => {
    const line = '2023-02-03 10:20 7 8.50 120.75 Gent a lamp https://a.example/7 5';
    expect(readWith(line)).toMatchObject({ row: undefined, rejects: [line] });
  });
});

describe('a header that lost a delimiter', () => {
  it('has its labels right where a quote shows the place', () => {
    const { header, codes } = readWith(
      whole.join(','),
      '"Day","Time""Pieces","Net","Gross","Town","Text","Page","Left"',
    );
    expect(header).toEqual(['Day', 'Time', 'Pieces', 'Net', 'Gross', 'Town', 'Text', 'Page', 'Left']);
    expect(codes).toEqual(['missing-cell']);
  });
});

describe('a row is set aside', () => {
  it('where a number beside texts would be parted within', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `省${at},${at + 544}.9512,好用${at},${at + 20},97.2`);
    expect(readLines(['省份,均值,备注,数量,占比', ...rows, '陕西省,3195.2463,27,97.2']).rejects).toEqual([
      42,
    ]);
  });

  it('where another delimiter would leave values in a text', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `云帆|-${at}5.9|3,90${at},071|54,03${at}.22元`);
    expect(readLines(['产品|增长|人数|金额', ...rows, '智写|52.3|3,140,30384,566.15元']).rejects).toEqual([
      11,
    ]);
  });

  it('where digits may be whole or two numbers', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `${at},Yes,${at + 10},${at + 1000},No`);
    expect(readLines(['No,Paid,Count,Users,Sold', ...rows, '41,Yes,23,No']).rejects).toEqual([42]);
  });

  it('where commas that group digits would part it', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `Paint ${at};${at % 3 ? at : ''};2,0${at}1,000`);
    expect(readLines(['Name;Size;Users', ...rows, 'Paint 9;1,613,164']).tables[0]?.at(-1)).not.toContain(
      '613',
    );
  });

  it('where a number before a point may have fewer digits than the others', () => {
    const rows = Array.from(
      { length: 30 },
      (_, at) => `${['北京市', '天津市 2'][at % 2]}|${1200 + at}.5|${700 + at}.5`,
    );
    expect(readLines(['地区|2000|2001', ...rows, '辽宁省 2|997.0']).rejects).toEqual([32]);
  });

  it('where a quote right after a delimiter would stand within a cell', () => {
    const { rejects } = readLines([
      'No|Remark|Paid|In use|Sold|Comment',
      '1|"fast, fine',
      'rarely"|No|—|"No|"works',
      'a 5"" one"|',
      '2|"fast',
      'easy"|Yes|No|Yes|"rarely',
      'fine"',
    ]);
    expect(rejects).toEqual([2, 3, 4]);
  });
});

it('a delimiter within quotes is none that was lost', () => {
  const rows = Array.from(
    { length: 9 },
    (_, at) => `地区${at}, ${at}.5, https://example.com/${at}, 2020年, `,
  );
  const { tables } = readLines([
    '地区, 金额, 链接, 期间, ',
    ...rows,
    '湖南省, 3.5, "https://example.com/a,b", ',
  ]);
  expect(tables[0]?.at(-1)).toEqual(['湖南省', '3.5', 'https://example.com/a,b', '']);
});

it('a row with a bad quote tells nothing of its columns: few rows are no reason to take it', () => {
  const { tables } = readLines([
    'No,Submitted,Comment',
    ...['1,/,"fast, easy"', '2,2023/4/11,fine', '3,2023/12/22,"so, so"', '4,/,good', '5,/,"easy, fast"'],
    '6,/"works offline, fast',
    'not cheap, so far, works"',
  ]);
  expect(tables.flat().map((row) => row?.[0])).toEqual(['No', '1', '2', '3', '4', '5']);
});
