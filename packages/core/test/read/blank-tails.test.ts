import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

const numbered = (count: number, end = '') =>
  Array.from({ length: count }, (_, at) => `${at + 1},Name${at + 1},${at + 1}0${end}`);

describe('rows with blank cells beyond the last column', () => {
  it('are rows of the table, each told, be they many at its end', () => {
    const lines = ['id,name,amount', ...numbered(40).map((row, at) => (at < 30 ? row : `${row},`))];
    const { tables, rejects, codes } = readLines(lines);
    expect(tables).toEqual([lines.map((line) => line.split(',').slice(0, 3))]);
    expect(rejects).toEqual([]);
    expect(codes).toEqual(Array.from({ length: 10 }, (_, at) => `extra-cell:${at + 32}`));
  });

  it('are rows of the table where they are more than the others', () => {
    const { tables } = readLines(['id,name,amount', '1,Alpha,10', '2,Beta,20', ...numbered(3, ',')]);
    expect(tables.map((rows) => rows.length)).toEqual([6]);
  });

  it('are told as totals where they are', () => {
    const { codes } = readLines(['name,size,amount', 'a,1,10', 'b,2,20', 'c,3,30', 'Total,6,60,']);
    expect(codes).toEqual(['total-row:5', 'extra-cell:5']);
  });

  it('are rows of the table below a blank line, too', () => {
    const { tables } = readLines(['id,name,amount', ...numbered(6), '', ...numbered(4, ',,')]);
    expect(tables.map((rows) => rows.length)).toEqual([11]);
  });
});

describe('blank cells at the ends of rows', () => {
  it('are no doubt where many rows have them, whatever columns are blank', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `指标${at},,${at}.5,`);
    const { tables, rejects } = readLines([
      '指标,2011,2010,2009',
      ...rows,
      ...rows.map((row) => `新${row},`),
    ]);
    expect(rejects).toEqual([]);
    expect(tables[0]).toHaveLength(19);
  });

  it('are a column where a total stands below them', () => {
    const rows = Array.from({ length: 9 }, (_, at) => `Item${at},${at}.5,${at % 3 === 0 ? ',' : ''}`);
    const { tables, rejects } = readLines([...rows, 'TOTAL,36.5,0,']);
    expect(rejects).toEqual([]);
    expect(tables[0]?.at(-1)).toEqual(['TOTAL', '36.5', '0']);
  });

  it('may lack where each row of the file ends with one', () => {
    const { tables, rejects, codes } = readLines([
      '地区,投资额,期间,',
      '广东省,23,2019年,',
      '云南省,21,2018年',
      '四川省,25,2019年,',
    ]);
    expect(rejects).toEqual([]);
    expect(tables[0]?.[2]).toEqual(['云南省', '21', '2018年']);
    expect(codes).toContain('missing-cell:3');
  });

  it('leave a row aside where a blank cell within it may be the one too many', () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `单位${at},建议${at},${at % 2 === 0 ? `备注${at}` : ''}`,
    );
    const { rejects } = readLines(['单位,建议,备注', ...rows, '云帆,,好用,', '海图,,好用,,']);
    expect(rejects).toEqual([42]);
  });
});

describe('rows of another width', () => {
  it('are no further table without a blank line, a title or a header, but are set aside', () => {
    const { tables, rejects } = readLines([
      'id,name,amount',
      ...numbered(6),
      ...numbered(6).map((row) => `${row},more,2`),
    ]);
    expect(tables).toHaveLength(1);
    expect(rejects).toEqual([8, 9, 10, 11, 12, 13]);
  });

  it('are a further table right below a header of their own', () => {
    const { tables } = readLines(['id,name,amount', ...numbered(6), 'id,area', '1,20', '2,30']);
    expect(tables.map((rows) => rows[0])).toEqual([
      ['id', 'name', 'amount'],
      ['id', 'area'],
    ]);
  });
});

describe('rows that were cut off at their ends', () => {
  it('are filled up below the header that most of them do not reach', () => {
    const { tables, rejects, codes } = readLines([
      '订单号,客户,金额,备注',
      '1001,甲,10',
      '1002,乙,20',
      '1003,丙,30,急',
      '1004,丁,40',
      '1005,戊,50',
    ]);
    expect(tables).toEqual([
      [
        ['订单号', '客户', '金额', '备注'],
        ['1001', '甲', '10', ''],
        ['1002', '乙', '20', ''],
        ['1003', '丙', '30', '急'],
        ['1004', '丁', '40', ''],
        ['1005', '戊', '50', ''],
      ],
    ]);
    expect(rejects).toEqual([]);
    expect(codes).toEqual(['missing-cell:2', 'missing-cell:3', 'missing-cell:5', 'missing-cell:6']);
  });

  it('are filled up where none reaches the end of the header', () => {
    const { tables, preamble } = readLines(['地区,金额,备注,来源', '北京,1', '上海,2', '广东,3']);
    expect(preamble).toEqual([]);
    expect(tables).toEqual([
      [
        ['地区', '金额', '备注', '来源'],
        ['北京', '1', '', ''],
        ['上海', '2', '', ''],
        ['广东', '3', '', ''],
      ],
    ]);
  });

  it('keep their header among rows with too many cells', () => {
    const { tables, rejects } = readLines([
      'id,name,date,amount',
      '1,Alpha,2023-01-01,100',
      '2,Beta,2023-01-02',
      '3,Gamma, Ltd,2023-01-03,300',
      '4,Delta,2023-01-04,400,',
      '5,,Eps,2023-01-05,500',
      '6,2023-01-06,600',
      '7,Eta,2023-01-07,1,700',
      '8,Theta,2023-01-08,800',
    ]);
    expect(tables).toEqual([
      [
        ['id', 'name', 'date', 'amount'],
        ['1', 'Alpha', '2023-01-01', '100'],
        ['2', 'Beta', '2023-01-02', ''],
        ['3', 'Gamma, Ltd', '2023-01-03', '300'],
        ['4', 'Delta', '2023-01-04', '400'],
        ['5', 'Eps', '2023-01-05', '500'],
        ['8', 'Theta', '2023-01-08', '800'],
      ],
    ]);
    expect(rejects).toEqual([7, 8]);
  });

  it('go on below a blank line', () => {
    const rows = ['北京,1', '上海,2', '', '广东,3', '河北,4'];
    const { tables } = readLines(['地区,金额,备注', ...rows]);
    expect(tables.map((table) => table.length)).toEqual([5]);
  });

  it('are set aside where a cell does not fit its column so', () => {
    const { rejects } = readLines([
      'id,name,amount,remark',
      ...Array.from({ length: 6 }, (_, at) => `${at},Name${at},${at}0`),
      '7,70',
    ]);
    expect(rejects).toEqual([8]);
  });

  it('leave a title with delimiters in it above the table', () => {
    const { preamble, tables } = readLines(['Sales, by region, 2023', 'region,amount', 'north,1', 'south,2']);
    expect(preamble).toEqual([1]);
    expect(tables[0]?.[0]).toEqual(['region', 'amount']);
  });
});
