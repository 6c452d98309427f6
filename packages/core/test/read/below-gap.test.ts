import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.ts';

const header = '单位,季度,地区,得分';
const cut = ['星河科技,2019Q4', '百川数据,2024Q3,上海市', '远山智能,2020Q4,江苏省'];
const whole = ['青禾信息,2021Q1,福建省,12.5', '松果实验室,2022Q2,河南省,31.4'];

describe('rows cut off at their ends are of the table above a blank line', () => {
  it('where a blank line right below the first rows told nothing yet', () => {
    const { tables } = readLines([header, ...cut, '', ...cut, ...whole, '', ...cut, ...cut]);
    expect(tables.map((rows) => rows.length)).toEqual([15]);
  });

  it('where one above is cut, too, and some below are whole', () => {
    const { tables, rejects } = readLines([header, ...whole, cut[1] ?? '', '', ...cut, ...whole]);
    expect(tables.map((rows) => rows.length)).toEqual([9]);
    expect(rejects).toEqual([]);
  });

  it('where one above is cut, too, and figures stand below figures', () => {
    const { tables } = readLines([
      '公司,价格,满意度,得分,是否使用',
      '百川数据,19704.19,84.9%,-51.4',
      '',
      '青禾信息,42665.01,93.0%,-45.8,是',
      '',
      '云帆软件,24464.46,60.0%',
      '松果实验室,84086.56,87.0%',
      '远山智能,72803.74,99.6%',
    ]);
    expect(tables.map((rows) => rows.length)).toEqual([6]);
  });

  it('where a row of totals is among them', () => {
    const { tables } = readLines([
      'id,when,users',
      '1,2023-01-05,30',
      '2,2023-01-06,20',
      '',
      '3,2023-01-07,9,',
      'Total,,59,',
    ]);
    expect(tables.map((rows) => rows.length)).toEqual([5]);
  });
});

describe('shorter rows below a blank line are a further table, though rows above are cut off', () => {
  it('where the first names columns of other kinds', () => {
    const { tables } = readLines([header, ...cut, ...whole, '', '省份,均值', '江西省,20.5', '上海市,19.1']);
    expect(tables.map(([labels]) => labels)).toEqual([header.split(','), ['省份', '均值']]);
  });

  it('below the number of a table', () => {
    const { tables } = readLines([
      'Item,Remark,Amount',
      ...['Pen,good', 'Ink,fast', 'Cap,slow,3.5', 'Pad,easy,2.5', 'Jar,poor'],
      '',
      'Table 2. By kind',
      'Place,Person',
      'North,Ann',
      'South,Ben',
    ]);
    expect(tables.map(([labels]) => labels)).toEqual([
      ['Item', 'Remark', 'Amount'],
      ['Place', 'Person'],
    ]);
  });

  it('where the first begins with a label of the table', () => {
    const { tables } = readLines([
      '产品,负责人,价格',
      ...['小满,张三', '声声,李四', '千帆,王五,13.5', '智写,赵六,9.5', '云帆,钱七'],
      '',
      '产品,说明',
      '小满,适合中小企业',
      '云帆,暂未开放接口',
    ]);
    expect(tables.map(([labels]) => labels)).toEqual([
      ['产品', '负责人', '价格'],
      ['产品', '说明'],
    ]);
  });

  it('where each row has a word that its column never has', () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `${['甲公司', '乙公司'][at % 2]},意见${at}${at % 3 ? '' : ',7'}`,
    );
    const { tables } = readLines(['公司,意见,数量', ...rows, '', '产品,单位', '小满,海图', '声声,远山']);
    expect(tables.map((table) => table.length)).toEqual([13, 3]);
  });
});

it('a row with a bad quote below a blank line names no further table', () => {
  const { tables, codes } = readLines([
    '省份,描述,均值',
    '湖南省,便宜,4573.5',
    '广东省,稳定,170.6',
    '',
    '陕西省,好用,"1177.9',
    '重庆市,快,2604.9',
  ]);
  expect(tables.map((rows) => rows.length)).toEqual([5]);
  expect(codes).toContain('open-quote:5');
});

it('a row of the table below one that was set aside names no columns of what follows', () => {
  const { tables, codes } = readLines([
    '型号,投资额,价格',
    ...Array.from({ length: 12 }, (_, at) => `小满${at},${at + 287},${at + 34625}`),
    '绘图大师,69,76178,1',
    '智写,180,84160',
    '序号,提交时间,意见',
    '1,2023/6/14,好用',
    '2,2023/6/15,快',
  ]);
  expect(tables.flat()).toContainEqual(['智写', '180', '84160']);
  expect(codes).toContain('header-inside:16');
});

it('a word and a number like a year below a blank line name no further table', () => {
  const { tables } = readLines(['型号,数量', '声声,790', '云帆,791', '', '智写,2024', '小满,12']);
  expect(tables.map((rows) => rows.length)).toEqual([5]);
});

it('a row of the table below one with a single cell names no columns of what follows', () => {
  const { tables } = readLines([
    '产品,企业,占比',
    ...Array.from({ length: 6 }, (_, at) => `小满${at},远山,${at}.5％`),
    '云帆',
    '智写,远山,75.5％',
    '序号,时间,人数',
    ...['1,05:26:05,4', '2,02:13:42,3', '3,23:11:08,2'],
  ]);
  expect(tables[0]).toContainEqual(['智写', '远山', '75.5％']);
});

it('shorter rows below a blank line are a further table where they end before columns that every row fills', () => {
  const rows = Array.from({ length: 12 }, (_, at) => `Town${at},,${at}.5,${at}.7`);
  const { tables } = readLines([
    'Town,2012,2013,2014,2015',
    ...rows.slice(0, 6),
    'Page 1 of 2,,,,,',
    ...rows.slice(6),
    '',
    'Model,Comment',
    'One,good',
    'Two,fast',
  ]);
  expect(tables.map((table) => table.length)).toEqual([13, 3]);
});

it('names never met before are of the table above a blank line where figures stand below figures', () => {
  const rows = Array.from(
    { length: 8 },
    (_, at) => `${['远山', '海图'][at % 2]},2023/9/${at + 1},2019-01-0${at + 1}${at % 3 ? '' : ',甲'}`,
  );
  const { tables } = readLines([
    '公司,时间,日期,等级',
    ...rows,
    ',,,',
    ...['松果', '青禾', '星河'].map((name) => `${name},2023/8/1,2019-06-08`),
  ]);
  expect(tables.map((table) => table.length)).toEqual([12]);
});

it('rows that none reaches the end of the header of are a table, though a wider one follows', () => {
  const { tables } = readLines([
    '单位,满意度,时间,价格,产品名称',
    ...[
      '远山,70.0%,2023/9/12',
      ',78.7%,2023/11/1,￥61069',
      ',79.2%,2023/4/15,￥32231',
      '百川,89.5%,2023/4/16',
    ],
    '',
    '表2 分类情况',
    '指标,2014年,2015年,2016年,2017年,2018年,2019年',
    ...[
      '产值,4182,1342,6926,727,2230,5415',
      '支出,3436,3494,7231,327,8785,8763',
      '就业,7140,5982,8421,3129,7042,1927',
    ],
  ]);
  expect(tables.map(([header]) => header?.[0])).toEqual(['单位', '指标']);
  expect(tables.map((rows) => rows.length)).toEqual([5, 4]);
});

it('quotes are told by what stands between them, whatever blank cells rows end with', () => {
  const rows = Array.from({ length: 12 }, (_, at) =>
    at % 2 ? `${at}\t"the \\"pro\\", ${at}"\tYes` : `${at}\tfine\t\t`,
  );
  const { tables } = readLines(['No\tRemark\tPaid', ...rows]);
  expect(tables[0]?.[2]).toEqual(['1', 'the "pro", 1', 'Yes']);
});

it('a row with a number like a year right below one of another delimiter names no further table', () => {
  const { tables } = readLines([
    '地区|付费|人数|使用',
    ...['云南省|暂无|476|否', '宁夏|不清楚|402|是', '陕西省|否|2459|不清楚'],
    '广东省,不清楚,4722,不清楚',
    '新疆|暂无|1993|是',
    '安徽省|暂无|2564|否',
  ]);
  expect(tables).toHaveLength(1);
});

it('a row of another delimiter names no further table below a blank line', () => {
  const rows = Array.from({ length: 5 }, (_, at) => `声声${at},"6,40${at},432","好用, 稳定",青禾`);
  const { tables } = readLines([
    '型号,数量,描述,企业',
    ...rows,
    ',,,',
    '千帆，982,170，对话, 响应快, 适合，微光',
    ...rows,
  ]);
  expect(tables).toHaveLength(1);
});

it('years one beside another name a further table, though most columns above are blank', () => {
  const rows = Array.from({ length: 8 }, (_, at) => `城${at},,${at + 805}.28,,`);
  const { tables } = readLines([
    '地区,2008,2007,2006,',
    ...rows,
    '',
    'Indicator,2016,2015,2014,2013,',
    'GRP,6448.7,2098.1,1868.1,3708.7,',
    'Exports,8134.3,3834.2,4458.8,8449.9,',
  ]);
  expect(tables).toHaveLength(2);
});

it('a row with a mark for a missing value is no second row of labels', () => {
  const rows = ['江苏省,,否,-,问答助手', '青海省,74.2,否,4242,智写', '重庆市,,不清楚,-,小满'];
  const further = [
    'Region,2015,2016,2017,2018',
    'Beijing,2713.3,8470.7,2011.1,7679.4',
    'Tianjin,8017.3,4273.9,1434.3,4648.1',
  ];
  const { tables } = readLines(['省份,满意度,使用,代码,产品', ...rows, ...further, ...further.slice(1)]);
  expect(tables[0]?.[0]).toEqual(['省份', '满意度', '使用', '代码', '产品']);
});

it('commas that group digits part nothing, whatever notes stand below', () => {
  const lines = [
    'Northwind，8，€49,728.68',
    'Delta，4，€27,778.69',
    'Delta，6，€49,899.24',
    '',
    'Note: sums, as printed.',
    'Source: own',
  ];
  expect(readLines(lines).tables[0]?.[1]).toEqual(['Northwind', '8', '€49,728.68']);
});

it('rows cut off at their ends are of the table above a blank line where whole ones stand among them', () => {
  const { tables } = readLines([
    '产品,地区,满意度,描述,使用',
    ...['千帆,陕西省,60.3％,好用,否', '问答,新疆,12.0％,卡顿,是', '云帆,河南省,67.8％', '小满,新疆,,好看'],
    ',,,,',
    ...['问答,重庆市,,卡顿', '云帆,山东省,81.2％,好用', '千帆,四川省,-23.2％,适合,否'],
  ]);
  expect(tables.map((rows) => rows.length)).toEqual([8]);
});

it('a number like a year in the first of many cut rows is no label', () => {
  const rows = ['问答,1962,快', '声声,2439,稳', '声声,3886,好', '云帆,432,卡,云帆', '千帆,4994,省'];
  const { tables } = readLines(['产品,人数,简介,名称', ...rows]);
  expect(tables.map(([header, ...rest]) => [header?.[0], rest.length])).toEqual([['产品', 5]]);
});
