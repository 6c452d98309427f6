import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/read/read-file.ts';
import { readLines } from './read-lines.ts';

describe('what stands on top of each page', () => {
  it('is no row where it is padded, nor set aside where it is not', () => {
    for (const end of ['', ',,']) {
      const { tables, notes, rejects, codes } = readLines([
        `销售明细${end}`,
        '客户,数量,金额',
        '甲,1,10',
        '乙,2,20',
        `销售明细${end}`,
        '客户,数量,金额',
        '丙,3,30',
        '丁,4,40',
      ]);
      expect(tables.map((rows) => rows.length)).toEqual([5]);
      expect([notes, rejects]).toEqual([[5], []]);
      expect(codes).toEqual(expect.arrayContaining(['note-inside:5', 'repeated-header:6']));
    }
  });

  it('begins no further table below a blank line and the number of a page', () => {
    const { tables } = readLines([
      'Aged receivables',
      'Customer,Invoice,Amount',
      'Foo,1001,20.00',
      'Bar,1002,35.50',
      '',
      'Page 1 of 2',
      'Aged receivables',
      'Customer,Invoice,Amount',
      'Baz,1003,12.00',
      'Qux,1004,13.00',
    ]);
    expect(tables.map((rows) => rows.length)).toEqual([5]);
  });

  it('may be a header of two rows', () => {
    const { tables, codes } = readLines([
      '门店,销售额,',
      ',2021年,2022年',
      '甲,10,11',
      '乙,5,6',
      '门店,销售额,',
      ',2021年,2022年',
      '丙,7,8',
      '丁,4,5',
    ]);
    expect(tables.map((rows) => rows.length)).toEqual([5]);
    expect(codes).toEqual(expect.arrayContaining(['repeated-header:5', 'repeated-header:6']));
  });
});

describe('tables padded to one width', () => {
  const first = ['产品,销量,收入,毛利率', '甲,10,100,10%', '乙,20,220,12%', '丙,5,60,9%'];

  it('are parted by a line of delimiters, too', () => {
    const { tables } = readLines([...first, ',,,', '渠道,占比,,', '线上,60%,,', '线下,40%,,']);
    expect(tables.map(([header, ...rows]) => [header, rows.length])).toEqual([
      [['产品', '销量', '收入', '毛利率'], 3],
      [['渠道', '占比'], 2],
    ]);
  });

  it('have their titles padded as well', () => {
    const { tables, preamble } = readLines([
      ...first,
      ',,,',
      '表2 渠道,,,',
      '渠道,占比,,',
      '线上,60%,,',
      '线下,40%,,',
    ]);
    expect(tables).toHaveLength(2);
    expect(preamble).toEqual([6]);
  });
});

it('labels as the table has them, but for the first, are told as a header', () => {
  const { codes } = readLines([
    '省份,2021,2022',
    '广东,10,11',
    '江苏,9,10',
    '城市,2021,2022',
    '深圳,3,4',
    '苏州,2,3',
  ]);
  expect(codes).toEqual(['header-inside:4']);
});

describe('a line with as many cells as the table is no row of labels', () => {
  it.each([
    [
      'that tells unit and author',
      '单位：亿元,制表：统计科,2023年6月',
      '行业,产值,增速',
      '制造业,120,3.2',
      '建筑业,80,2.1',
    ],
    [
      'that names a source',
      'Source: ONS, LFS, own work',
      'Age,Employed,Rate',
      '16-24,120,3.2',
      '25-34,80,2.1',
    ],
  ])('%s', (_, ...lines) => {
    const { tables, preamble } = readLines(lines);
    expect(tables[0]?.[0]).toEqual(lines[1]?.split(','));
    expect(preamble).toEqual([1]);
  });

  it('above a blank line and the labels', () => {
    const { tables, preamble } = readLines([
      'Survey of firms, wave 3, 2023',
      '',
      'Answer,Share,Base',
      'Yes,45%,540',
      'No,55%,660',
    ]);
    expect(tables[0]?.[0]).toEqual(['Answer', 'Share', 'Base']);
    expect(preamble).toEqual([1]);
  });
});

it('amounts parted at the comma that groups their digits are not made whole by joining other cells', () => {
  const rows = ['Lee,10,3,300', 'Fox,20,4,350', 'Ray,20,5,360', 'Poe,20,9,150'];
  expect(readLines(['customer,price,qty,amount', ...rows, 'Doe,TBC,6,1,200']).rejects).toEqual([6]);
});

it.each(['- 1 -', '# row 2 withheld', '----+---+---'])('%s within a table is no row', (line) => {
  const { rejects, notes } = readLines(['id,name,n', '1,Leeds,3', line, '2,York,4']);
  expect([rejects, notes]).toEqual([[], [3]]);
});

describe('two rows of labels over texts', () => {
  it.each([
    [
      'as survey tools write them',
      [
        'ID,Date,Satisfaction,,Tools,',
        ',,Response,Comment,Email,Chat',
        '101,2023-01-01,Good,,Email,',
        '102,2023-01-02,Bad,slow,,Chat',
      ],
      ['ID', 'Date', 'Satisfaction Response', 'Comment', 'Tools Email', 'Chat'],
    ],
    [
      'in Chinese',
      [
        '姓名,联系方式,,地址,',
        ',电话,邮箱,省,市',
        '张三,0755-1234,a@x.com,广东,深圳',
        '李四,010-2345,b@y.cn,北京,北京',
      ],
      ['姓名', '联系方式 电话', '邮箱', '地址 省', '市'],
    ],
  ])('%s', (_, lines, labels) => {
    expect(readLines(lines).tables[0]?.[0]).toEqual(labels);
  });

  it('are none where a label lacks above the first row', () => {
    const { tables } = readLines(['省份,,备注', '广东,好用,快', ',稳定,', '江苏,便宜,好']);
    expect(tables[0]?.[0]).toEqual(['省份', '', '备注']);
  });
});

it('a word right below the last row may be a row that was cut off, a sentence is a note', () => {
  const lines = ['渠道,一月,二月', '线上,100,120', '直营门店,90,91', '直播,80,82'];
  expect(readLines([...lines, '其他']).rejects).toEqual([5]);
  expect(readLines([...lines, '数据为初步核算数。']).notes).toEqual([5]);
});

it('labels that no row reaches are told, but for remarks', () => {
  const rows = ['2023-01-01,100,80,20', '2023-01-02,120,90,30', '2023-01-03,90,70,20'];
  expect(readLines(['日期,部门,销售额,成本,利润', ...rows]).codes).toContain('unreached-label:1');
  expect(readLines(['日期,销售额,成本,利润,备注', ...rows]).codes).not.toContain('unreached-label:1');
});

it('blank cells too many are told with their number', () => {
  const { findings } = readFile(
    new TextEncoder().encode('id,city,n\n1,Leeds,3,,\n2,York,4\n3,Hull,5\n'),
    'a.csv',
  );
  expect(findings[0]?.message.en).toContain('2 blank cells too many from column 4 on were left out');
});

it('a row of another delimiter below a line of delimiters is no title', () => {
  const rows = [
    '北京市,4853.05,8927.57,5805.44',
    '天津市,1022.23,225.06,8759.02',
    '河北省,6230.48,6833.38,885.67',
  ];
  const { tables, codes } = readLines([
    '地区,2007年,2008年,2009年',
    ...rows,
    ',,,',
    '内蒙古;3974.45;5607.42;7719.99',
    '地区,2007年,2008年,2009年',
    ...rows,
  ]);
  expect(tables).toHaveLength(1);
  expect(codes).toContain('repeated-header:7');
});

it('blanks part nothing where commas stand between words', () => {
  const { tables } = readLines([
    'Table 3. Overview',
    'Unit: million USD',
    '',
    'Vendor,Office',
    'Neill Systems,Northwind Labs',
    'Lumen AI,Pine #7',
  ]);
  expect(tables[0]?.[0]).toEqual(['Vendor', 'Office']);
});
