import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

describe('lines within a table that are no data', () => {
  it('are the numbers of pages, and each is told', () => {
    const { tables, notes, codes } = readLines([
      '姓名,部门,工资',
      '张三,研发,10000',
      '李四,市场,9000',
      '第1页 共2页,,',
      '姓名,部门,工资',
      '王五,研发,12000',
      '第2页 共2页,,',
      '制表人：王,,审核：李',
    ]);
    expect(tables[0]?.slice(1).map((row) => row?.[0])).toEqual(['张三', '李四', '王五']);
    expect(notes).toEqual([4, 7, 8]);
    expect(codes).toContain('note-inside:4');
    expect(codes).toContain('repeated-header:5');
  });

  it.each(['注：上海数据为估计,', '注：上海数据为估计', 'Source: own figures,', '第1页 共2页,,,,'])(
    'are notes: %s',
    (note) => {
      const { tables, notes, codes } = readLines(['地区,金额', '北京,1', note, '上海,2']);
      expect(tables).toEqual([
        [
          ['地区', '金额'],
          ['北京', '1'],
          ['上海', '2'],
        ],
      ]);
      expect(notes).toEqual([3]);
      expect(codes).toContain('note-inside:3');
    },
  );

  it('are notes with fewer delimiters than a row has', () => {
    const { tables, notes, codes } = readLines(['地区,金额,占比', '北京,1,3%', '第1页 共2页,', '上海,2,4%']);
    expect(tables[0]).toHaveLength(3);
    expect(notes).toEqual([3]);
    expect(codes).toContain('note-inside:3');
  });

  it('are rules below the header', () => {
    const { tables, notes, codes } = readLines([
      '| name | value |',
      '|------|------:|',
      '| a | 1 |',
      '| b | 2 |',
    ]);
    expect(tables[0]?.slice(1).map((row) => row?.slice(1))).toEqual([
      ['a', '1'],
      ['b', '2'],
    ]);
    expect(notes).toEqual([2]);
    expect(codes).toContain('note-inside:2');
  });

  it('are not rows that begin like a note and have their figures, nor values that are missing', () => {
    const rows = ['甲,1,2', '注：乙,3,4', '丙,---,---', '丁,5,6'];
    const { tables, notes } = readLines(['地区,金额,数量', ...rows]);
    expect(tables[0]?.slice(1)).toEqual(rows.map((row) => row.split(',')));
    expect(notes).toEqual([]);
  });
});

describe('a row of names among figures', () => {
  it('stays a row and is told', () => {
    const { tables, codes } = readLines(['产品,销量', 'A,1', 'B,2', '地区,收入', '北京,100', '上海,200']);
    expect(tables[0]).toHaveLength(6);
    expect(codes).toEqual(['header-inside:4']);
  });

  it('is not told of a row with one word for a figure among others', () => {
    const { codes } = readLines(['name,size,price', 'A,1,2', 'B,unknown,3', 'C,4,5']);
    expect(codes).toEqual([]);
  });
});

describe('a line above the header that says who, when or in what unit', () => {
  it.each([
    '编制单位：某公司,,2023年12月31日',
    '单位：亿元,,2023-12-31',
    '单位：万元,,2023年',
    'Unit: million,,2023-12-31',
  ])('is preamble: %s', (line) => {
    const { tables, preamble } = readLines([
      '资产负债表,,',
      line,
      '项目,期末余额,年初余额',
      '货币资金,100,90',
      '应收账款,50,45',
      '存货,150,135',
    ]);
    expect(preamble).toEqual([1, 2]);
    expect(tables[0]?.[0]).toEqual(['项目', '期末余额', '年初余额']);
  });

  it('is not a row of groups above the columns', () => {
    const { tables, codes } = readLines([
      '单位：万元,2022年,,2023年,',
      '地区,收入,利润,收入,利润',
      '北京,100,10,120,12',
      '上海,200,20,210,19',
      '广东,300,30,330,35',
    ]);
    expect(tables[0]?.[0]).toEqual(['单位：万元 地区', '2022年 收入', '利润', '2023年 收入', '利润']);
    expect(codes).toContain('blank-group-cell:1');
  });
});

describe('blank cells of a header', () => {
  it('are told of each row that names groups', () => {
    const { codes } = readLines([
      '地区,2022年,,,,2023年,,,',
      ',上半年,,下半年,,上半年,,下半年,',
      ',收入,利润,收入,利润,收入,利润,收入,利润',
      '北京,100,10,120,12,100,10,120,12',
      '上海,200,20,210,19,200,20,210,19',
    ]);
    expect(codes.filter((code) => code.startsWith('blank-group'))).toEqual([
      'blank-group-cell:1',
      'blank-group-cell:2',
    ]);
  });

  it('are not told where the rows name every column', () => {
    const { codes } = readLines([',2022,2022', 'region,Q1,Q2', 'north,1,2', 'south,3,4', 'east,5,6']);
    expect(codes).toEqual(['multi-row-header:1']);
  });

  it('are told in number where whole columns are blank', () => {
    const { tables, codes } = readLines(['a,b,c,,,', '1,x,3,,,', '2,y,6,,,', '3,z,9,,,', ',,,,,']);
    expect(tables[0]?.[0]).toEqual(['a', 'b', 'c']);
    expect(codes).toEqual(['blank-column:1']);
  });
});
