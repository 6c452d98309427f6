import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/read/read-file.ts';
import { readLines } from './read-lines.ts';

describe('a row of totals', () => {
  it('is one with nothing but its name, be it cut off there', () => {
    const lines = ['序号,提交时间', '1,12:17:30', '2,20:49:18', '3,00:26:50', '合　计'];
    const { tables, codes } = readLines(lines);
    expect(tables[0]?.at(-1)).toEqual(['合　计', '']);
    expect(codes).toEqual(['total-row:5', 'missing-cell:5']);
  });

  it('is one with more blank cells than there are columns', () => {
    const { tables, codes } = readLines(['序号,提交时间', '1,12:17:30', '2,20:49:18', '总计,,,']);
    expect(tables[0]?.at(-1)).toEqual(['总计', '']);
    expect(codes).toEqual(['total-row:4', 'extra-cell:4']);
  });

  it('may be named in a column of numbers, and lack cells in one way only', () => {
    const rows = ['2,57,否', '5,93,否', '6,46,否', '7,33,是', '8,53,否'];
    const { tables, codes } = readLines(['序号,员工人数,是否使用', ...rows, '合计,282']);
    expect(tables[0]?.at(-1)).toEqual(['合计', '282', '']);
    expect(codes).toEqual(['total-row:7', 'missing-cell:7']);
  });
});

describe('delimiters at the ends of rows', () => {
  it('leave the delimiter that it is, also beside amounts with commas', () => {
    const lines = [
      'Model\tAmount',
      'One\t€12,538.87\t',
      'Two\t€61,005.07\t',
      'Six\t€28,230.46\t',
      'Ten\t€34,651.14',
    ];
    const { tables, rejects } = readLines(lines);
    expect(tables[0]?.slice(0, 2)).toEqual([
      ['Model', 'Amount'],
      ['One', '€12,538.87'],
    ]);
    expect(rejects).toEqual([]);
  });

  it('make rows below a page’s number no notes', () => {
    const { tables, notes, rejects } = readLines([
      '地区,2010年,2011年',
      '北京市,5566.19,3627.69',
      '天津市,8036.32,6457.63',
      '第 2 页,,',
      '上海市,6338.44,1597.51,',
      '江苏省,6221.86,922.21,',
    ]);
    expect(tables[0]).toHaveLength(5);
    expect(notes).toEqual([4]);
    expect(rejects).toEqual([]);
  });

  it('are not left out where words may have been one cell', () => {
    const rows = Array.from({ length: 8 }, (_, at) => `晨读${at},建议${at},`);
    const { rejects } = readLines(['产品,建议,备注', ...rows, '晨读, Pro,需要改进,']);
    expect(rejects).toEqual([10]);
  });
});

it('rows cut off at their ends go on after one whose quotes are out of place', () => {
  const rows = Array.from({ length: 12 }, (_, at) => `${at + 1},2023/6/${at + 1} 08:50:46,好用`);
  const { tables, rejects } = readLines([
    '序号,提交时间,意见,建议',
    ...rows.slice(0, 6),
    '99,"坏"了"的,一行',
    ...rows.slice(6),
  ]);
  expect(rejects).toEqual([8]);
  expect(tables[0]).toHaveLength(13);
});

it('a row of several lines may be as wide as the header where the others are cut off', () => {
  const rows = Array.from({ length: 6 }, (_, at) => `${at + 1},2023/6/${at + 1} 08:50:46,好用`);
  const { tables, rejects } = readLines([
    '序号,提交时间,意见,建议',
    ...rows,
    '7,2023/6/7 08:50:46,"快',
    '稳","便宜, 好用"',
    ...rows.map((row) => `1${row}`),
  ]);
  expect(rejects).toEqual([]);
  expect(tables[0]?.[7]).toEqual(['7', '2023/6/7 08:50:46', '快\n稳', '便宜, 好用']);
});

it('years one after another among figures are told as a header', () => {
  const rows = ['北京市,5566.19,3627.69,33.1', '天津市,8036.32,6457.63,12.4', '河北省,450.80,727.15,9.9'];
  const { codes } = readLines(['地区,2010年,2009年,2008年', ...rows, '指标,2003,2002,2001']);
  expect(codes).toEqual(['header-inside:5']);
});

it('a quote declares no delimiter', () => {
  const read = readFile(new TextEncoder().encode('sep="\na,b\n1,2\n'), 'a.csv');
  expect(read.dialect.delimiter).toBe(',');
  expect(read.tables[0]?.header).toEqual(['a', 'b']);
});

it('a text is not made of two cells that were quoted each', () => {
  const { tables, rejects } = readLines([
    'Vendor,Founded,Comments,Price,Size,Revenue',
    'Pine,2021年12月16日,"works offline; good value, poor docs; crashes","$83,153.39,289.8k,3382.26',
    'House,2015年5月9日,n/a,"$81,940.04",194.0m,401.44',
    'Systems,2019年7月8日,n/a,"$19,646.42",121.5k,2300.02',
  ]);
  expect(rejects).toEqual([2]);
  expect(tables[0]).toHaveLength(3);
});

it('lines of a cell whose quote lost the delimiter before it are no rows, whatever commas they have', () => {
  const { tables, rejects, codes } = readLines([
    '省份,备注,单位',
    '福建省,好用,海图网络',
    '重庆市,"快, 稳",星河科技',
    '江西省"及时！',
    '清楚, 很方便, 齐全',
    '好看",云帆软件',
    '山东省,方便,远山智能',
  ]);
  expect(rejects).toEqual([]);
  expect(tables[0]?.slice(3)).toEqual([
    ['江西省', '及时！\n清楚, 很方便, 齐全\n好看', '云帆软件'],
    ['山东省', '方便', '远山智能'],
  ]);
  expect(codes.some((code) => code.endsWith(':4'))).toBe(true);
});

describe('rows that are cut off at their ends', () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `${from + at},04:55:52,${at},"好用, 便宜"`);

  it('are filled up to their header, also where a wider table follows', () => {
    const wide = [
      '地区,2021年,2020年,2019年,2018年,2017年',
      '上海,1.5,2.5,3.5,4.5,5.5',
      '北京,1.1,2.1,3.1,4.1,5.1',
    ];
    const { tables } = readLines([
      '序号,时间,数量,备注,是否付费',
      ...rows(1, 9),
      '9,12:16:20,9,"快, 稳",是',
      ...wide,
    ]);
    expect(tables[0]?.[0]).toHaveLength(5);
    expect(tables[0]?.[9]).toEqual(['9', '12:16:20', '9', '快, 稳', '是']);
    expect(tables[1]?.[0]).toHaveLength(6);
  });

  it('go on below a blank line', () => {
    const { tables } = readLines([
      'Product,Size,Paid,Users',
      'One,134.7,Yes,10',
      'Two,36.4,,20',
      'Six,159.5,No',
      'Ten,6.2,No',
      'Day,81.3,Yes',
      'Far,134.0,,30',
      '',
      'Sun,7.5,No',
      'Sky,8.5,Yes',
      'Sea,9.5,,40',
    ]);
    expect(tables.map((table) => table.length)).toEqual([10]);
  });
});

it('the header tells the delimiter of rows that are cut off, amounts with commas or not', () => {
  const rows = Array.from(
    { length: 9 },
    (_, at) => `公司${at}；￥8${at},098.47；9${at}${at % 3 === 0 ? '；是' : ''}`,
  );
  const { tables, rejects } = readLines(['企业；金额；数量；是否付费；备注', ...rows]);
  expect(tables[0]?.slice(0, 2)).toEqual([
    ['企业', '金额', '数量', '是否付费', '备注'],
    ['公司0', '￥80,098.47', '90', '是', ''],
  ]);
  expect(rejects).toEqual([]);
});

describe('a last line with a blank first cell', () => {
  const merged = [
    '湖南省,152.5,好用',
    ',234.1,稳定',
    '福建省,103.7,',
    ',7.9,快',
    '海南省,19.9,',
    ',223.9,便宜',
  ];

  it('is a row where others have one, too', () => {
    const { tables, notes } = readLines(['省份,规模,说明', ...merged, ',87.6,', ',,界面清楚']);
    expect(tables[0]).toHaveLength(9);
    expect(notes).toEqual([]);
  });

  it('is a note where it says so, or no row is like it', () => {
    expect(readLines(['省份,规模,说明', ...merged, ',,单位：亿元']).notes).toEqual([8]);
    const whole = ['湖南省,152.5,好用', '福建省,103.7,稳', '海南省,19.9,快'];
    expect(readLines(['省份,规模,说明', ...whole, ',87.6,']).notes).toEqual([5]);
  });
});

it('cells over several lines may be as wide as a header below a preamble', () => {
  const rows = Array.from({ length: 9 }, (_, at) => `${at + 1},2023/6/${at + 1},"快, 稳, 便宜"`);
  const { tables, rejects } = readLines([
    '单位：个',
    '序号,提交时间,意见,建议,备注,更多',
    ...rows,
    '10,2023/6/10,"快, 稳, 好, 省',
    '好用, 便宜",,,"不, 贵"',
    ...rows.map((row) => `1${row}`),
  ]);
  expect(rejects).toEqual([]);
  expect(tables[0]?.[10]?.slice(0, 3)).toEqual(['10', '2023/6/10', '快, 稳, 好, 省\n好用, 便宜']);
});

it('commas that group digits part nothing where another mark does', () => {
  const { tables } = readLines([
    '地区，员工人数',
    '浙江省，3,792,112',
    '安徽省，2,654,796',
    '福建省，390,282',
  ]);
  expect(tables[0]?.[1]).toEqual(['浙江省', '3,792,112']);
});

it('a row below labels with a gap is no further row of labels for a number like a year', () => {
  const { tables } = readLines([',备注,用户数', '松果实验室,,1934', '微光科技,很方便,146']);
  expect(tables[0]?.[0]).toEqual(['', '备注', '用户数']);
});

describe('a cell over several lines', () => {
  it('ends where the delimiter after it was lost', () => {
    const { tables, codes } = readLines([
      'Item,Pro,Con,More',
      'Sail,"better, faster",,"cheap"',
      'AskMe,"good value, poor, café',
      'not cheaper, reliable"no training,easy',
      'Code,"crashes, rarely",fine,so far',
    ]);
    expect(tables[0]?.[2]).toEqual([
      'AskMe',
      'good value, poor, café\nnot cheaper, reliable',
      'no training',
      'easy',
    ]);
    expect(codes).toContain('missing-cell:3');
  });

  it('is whole where quotes further on are out of place', () => {
    const { tables, codes } = readLines([
      '序号,意见,是否,备注,等级',
      '1,"好用, 快",是,稳定,高',
      '2,"清楚, 快, 好, 稳',
      '手册, 省",否,"响应"快，方便",低',
      '3,"便宜, 好",是,方便,中',
    ]);
    expect(tables[0]?.[2]).toEqual(['2', '清楚, 快, 好, 稳\n手册, 省', '否', '响应"快，方便', '低']);
    expect(codes).toContain('stray-quote:3');
  });
});

it('quotes are told in rows cut off below years', () => {
  const rows = ['北京', '天津', '河北', '山西'].map(
    (name, at) => `'${name}','${at}3.5','${at}2.5'${at % 2 ? '' : ",'7.5'"}`,
  );
  const { tables } = readLines(["'地区','2023','2022','2021'", ...rows]);
  expect(tables[0]?.slice(0, 2)).toEqual([
    ['地区', '2023', '2022', '2021'],
    ['北京', '03.5', '02.5', '7.5'],
  ]);
});

describe('how a file is parted is told', () => {
  it('below a title that is padded with quoted blank cells', () => {
    const rows = ['北京', '天津', '河北', '山西'].map(
      (name, at) => `'${name}','${at}3.5','${at}2.5'${at % 2 ? '' : ",'7.5'"}`,
    );
    const { tables } = readLines(["'表1 各地区情况','','',''", "'地区','2023','2022','2021'", ...rows]);
    expect(tables[0]?.slice(0, 2)).toEqual([
      ['地区', '2023', '2022', '2021'],
      ['北京', '03.5', '02.5', '7.5'],
    ]);
  });

  it('by commas where tabs stand after cells and quotes about a few texts', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) =>
        `省${at}\t,${at % 4 ? `好用；便宜；快${at}` : '"清楚；5""屏幕'}${at % 4 ? '' : '\t"'}${at % 4 ? '\t' : ''}`,
    );
    const { tables } = readLines(['省份\t,备注\t', ...rows]);
    expect(tables[0]?.[1]).toEqual(['省0', '清楚；5"屏幕']);
  });
});

it('lines of a text below a row with a bad quote are no further table, though a blank line stands above', () => {
  const rows = Array.from({ length: 8 }, (_, at) => `${at}，18:0${at}:00，好用${at}，是`);
  const { tables } = readLines([
    '序号，时间，意见，使用',
    ...rows,
    '',
    '9;17:45:50;"适合，好看',
    '响应快，识别好',
    '要改进，尤其是导出";是',
    ...rows.map((row) => `1${row}`),
  ]);
  expect(tables).toHaveLength(1);
});

it('quotes about a single label are told, though rows end with more delimiters than the header', () => {
  const rows = Array.from(
    { length: 8 },
    (_, at) => `指标${at},,${at}527.53,${at}842.85,${at % 2 ? ',' : ''}`,
  );
  const { tables } = readLines(["指标,2015,2014,'2013", "（合计数）',2012", ...rows]);
  expect(tables[0]?.[0]).toEqual(['指标', '2015', '2014', '2013\n（合计数）', '2012']);
});
