import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/read/read-file.ts';
import { readLines } from './read-lines.ts';

describe('a row is set aside', () => {
  it('where a cell may be a number and the word after it', () => {
    const { rejects } = readLines([
      'no,asked,used,hours,paid',
      '1,是,3,0,是',
      '2,是,1,0,是',
      '3,否,,2,是',
      '4,是,86,4,否',
      '5,是,77,7是',
    ]);
    expect(rejects).toEqual([6]);
  });

  it('where another delimiter parts it as well', () => {
    const { rejects } = readLines([
      'region,address,price',
      'Tibet,"https://example.com/p?q=a,b",¥77.15',
      'Hunan,https://example.com/1,"¥1,077.15"',
      'Hebei\t\t¥89,176.64',
    ]);
    expect(rejects).toEqual([4]);
  });

  it('where it lacks a delimiter and has tabs after its cells', () => {
    const { rejects } = readLines([
      '地区\t|2012\t|2013\t',
      '甲市\t|4191.75\t|197.85\t',
      '乙市\t6046.08\t|1187.17\t',
      '丙市\t|3655.88\t|8912.09\t',
      '丁市\t|24.32\t|1251.65\t',
      '戊市\t|4299.53\t|2264.05\t',
    ]);
    expect(rejects).toEqual([3]);
  });

  it('where a cell may be a word and the amount after it', () => {
    const { rejects } = readLines([
      'place,size,price',
      'A,261.3bn,$72',
      'B,52.2k,$11',
      'Hunan164.3k,$8',
      'C,56.1bn,',
    ]);
    expect(rejects).toEqual([4]);
  });

  it('where a delimiter too many may as well be part of a text', () => {
    const { rejects } = readLines([
      'no,said,else,paid',
      '1,fine; fast,slow; dear,Yes',
      '2,fine; cheap,dear,No',
      '3,fi,ne; fast,,No',
    ]);
    expect(rejects).toEqual([4]);
  });

  it('where a blank cell too many may as well be the first in its column, and a delimiter part of a text', () => {
    const rows = Array.from({ length: 36 }, (_, at) => `${at + 1},备注${at}，好,建议${at}，快,${at + 40}`);
    const { rejects } = readLines(['序号,备注,建议,数量', ...rows, '37,图表,好看，支持,,2']);
    expect(rejects).toEqual([38]);
  });

  it('where either of two blank cells may be the one too many, though one would be the first in its column', () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) => `地区${at},${at % 3 ? `${at}万` : ''},${at}.5,${at}亿,${at + 100}`,
    );
    const { rejects } = readLines(['地区,营收,均值,投资额,人数', ...rows, '重庆,,236万,3540.4,,1299']);
    expect(rejects).toEqual([42]);
  });

  it('with the next ones, where a cell over several lines and a lacking one make as many cells', () => {
    const { rejects } = readLines([
      'region,said,more,address,sum',
      'A,"fine, fast","good, dear","https://example.com/?q=a,b",',
      'B,"clear, none, fast, dear',
      'good, fast, better, dear, cheap',
      'offline, fine","slow, good, dear"',
      'C,"fine, slow","good, dear",,',
    ]);
    expect(rejects).toEqual([3, 4, 5]);
  });

  it('where a cell lacks that no row lacks, at the end or before', () => {
    const answers = ['Yes,No', 'No,No', 'Yes,Yes', 'No,Yes'];
    const rows = Array.from({ length: 40 }, (_, row) => `${row},${answers[row % 4]}`);
    const { rejects } = readLines(['no,paid,in use', ...rows.with(20, '20,Yes')]);
    expect(rejects).toEqual([22]);
  });

  it('where a word turns up that its column never has, and a blank may be meant', () => {
    const { rejects } = readLines([
      'no,in use,comments',
      '1,Yes,',
      '2,,do,esn’t need training',
      '3,No,',
      '4,No,slow',
      '5,Yes,',
      '6,Yes,"offline, too"',
      '7,No,',
    ]);
    expect(rejects).toEqual([3]);
  });

  it('with the lines that may belong to its open cell', () => {
    const { rejects, tables } = readLines([
      'no,sent,paid,comments,in use,users,remarks',
      '1,10:12:13,Yes,fine,No,12,none so far',
      '2,10:14:13,No,fine,Yes,13,none so far',
      '22,19:18:24,Yes,"reliable, better',
      'easy, good, docs, export, works offline"Yes,92,"needs training',
      'better"',
      '3,10:15:13,No,fine,Yes,14,none so far',
    ]);
    expect(rejects).toEqual([4, 5, 6]);
    expect(tables[0]?.length).toBe(4);
  });

  it('on the last line too, rather than taken for a note', () => {
    const { rejects, notes } = readLines([
      "'region','paid','share'",
      "'Hunan','yes, twice','7.5'",
      "'Hebei','no, never','8.5'",
      "'Henan'\t'no'\t'8.25'",
    ]);
    expect({ rejects, notes }).toEqual({ rejects: [4], notes: [] });
  });
});

describe('a row stays a row', () => {
  it('right below two rows of labels where tabs part it', () => {
    const { tables } = readLines([
      ',North,,South',
      'Company,Score,What it does,Rate',
      'Neill\t3666.4\t"fast, good value, poor docs, not cheaper"\t93.8%',
      'Acme,12.5,good,11.5%',
      'Pine,13.5,fine,12.5%',
    ]);
    expect(tables[0]?.[0]).toEqual(['Company', 'North Score', 'What it does', 'South Rate']);
  });

  it('on the last line, where two other marks part it', () => {
    const rows = ['Delta|works offline|Ann', 'Acme|easy to learn|Ben', 'Pine|fast|Cid'];
    const { rejects, notes } = readLines([
      'Name|Comment|Who',
      ...rows,
      'Delta,so far better; not cheaper better; not,',
    ]);
    expect([rejects, notes]).toEqual([[5], []]);
  });

  it('on the last line, where another mark parts it and a cell is blank', () => {
    const rows = Array.from({ length: 36 }, (_, at) => `省${at},2024年${(at % 9) + 1}月9日,否,2022Q1,是`);
    const { rejects, notes } = readLines([
      '地区,日期,付费,季度,使用',
      ...rows,
      '海南省;2015年11月12日;不清楚;;是',
    ]);
    expect([rejects, notes]).toEqual([[38], []]);
  });

  it('or is set aside whole with its cell of several lines, where tabs part it', () => {
    const { tables, rejects } = readLines([
      '单位,意见,代码',
      ...['云帆,"快, 好",0047673', '海图,"稳, 好', '省",0047674', '松果,便宜,0046245'],
      '星河\t"改进, 开放',
      '及时, 快',
      '好看, 稳"\t0089933',
    ]);
    expect(rejects).toEqual([6, 7, 8]);
    expect(tables[0]).toHaveLength(4);
  });

  it('with escaped quotes beside a plain one', () => {
    const { tables } = readLines([
      'No,Remark,More',
      ...['1,"so \\"called\\", yes",no', '2,"the \\"pro\\", yes",no', '3,fine,"a \\"b\\", c"'],
      '4,"一"键生成，卡顿","快, 省, 所谓\\"智能\\""',
    ]);
    expect(tables[0]?.[4]).toEqual(['4', '一"键生成，卡顿', '快, 省, 所谓"智能"']);
  });

  it('without a header where it has a percentage', () => {
    const { tables } = readLines(['贵州省,-,72.6％', '上海市,588.1,75.2％', '江苏省,3323.9,N/A']);
    expect(tables.map(([header, ...rows]) => [header, rows.length])).toEqual([[null, 3]]);
  });

  it('with its delimiter in a text, whatever the commas in its amounts part', () => {
    const { tables, codes } = readLines([
      '产品;均值;用户数',
      '小满;2110.57;5,011,170',
      '问答助手;-4463.70;1,314,728',
      '云帆;·代码;2972.21;6,271,126',
    ]);
    expect(tables[0]?.[3]).toEqual(['云帆;·代码', '2972.21', '6,271,126']);
    expect(codes).toEqual(['extra-cell:4']);
  });

  it('where it is parted and ended by another delimiter', () => {
    const { tables, codes } = readLines(['a\tb\tc\t', 'x\ty\tz\t', 'x\tv\tw\t', 'p，q，r，']);
    expect(tables).toEqual([
      [
        ['a', 'b', 'c'],
        ['x', 'y', 'z'],
        ['x', 'v', 'w'],
        ['p', 'q', 'r'],
      ],
    ]);
    expect(codes).toContain('other-delimiter:4');
  });

  it('right below the header with marks for values', () => {
    const { tables } = readLines(['vendor,revenue,share', 'R&D House,,..', 'O’Neill,12.01,59.5%']);
    expect(tables[0]?.[0]).toEqual(['vendor', 'revenue', 'share']);
  });

  it('right below the header with an open quote', () => {
    const { tables } = readLines([
      "'地区','2018','2017'",
      "'甲市','5082.24','2638.34",
      "'乙市','3361.73','7389.23'",
      "'丙市','3361.73','7389.23'",
    ]);
    expect(tables[0]?.[0]).toEqual(['地区', '2018', '2017']);
  });

  it('right below the header where it is parted otherwise', () => {
    const { tables } = readLines([
      'no,sent,said',
      '1;04:27:06;so far, fast, good',
      '2,03:27:05,"good value, poor docs"',
    ]);
    expect(tables[0]?.[0]).toEqual(['no', 'sent', 'said']);
  });

  it('with figures like years below years', () => {
    const { tables } = readLines(['地区,2022,2021', '甲市,2084,2089', '乙市,1363,1373']);
    expect(tables[0]?.[0]).toEqual(['地区', '2022', '2021']);
    const other = readLines(['产品,员工人数,时间', '绘图大师,1940,', '小满,190,2023/7/3 13:52:03']);
    expect(other.tables[0]?.[0]).toEqual(['产品', '员工人数', '时间']);
  });
});

it('A header that stands again below a row that was set aside is no second row of labels', () => {
  const { tables, rejects } = readLines(['no,sent,', 'A', 'no,sent,', '13,05:09:25,', '14,11:24:00,']);
  expect(tables[0]?.[0]).toEqual(['no', 'sent']);
  expect(rejects).toEqual([2]);
});

describe('a further table begins', () => {
  const words = ['maker,paid,remarks', 'Blue,,good', 'Lumen,No,fast', 'Pine,No,fine', 'Delta,Yes,slow'];

  it('where a row names the columns of figures below a table of words', () => {
    const { tables } = readLines([
      ...words,
      '',
      'By kind',
      'region,growth (%),share',
      'A,6.1%,7%',
      'B,5%,8%',
    ]);
    expect(tables).toHaveLength(2);
    expect(tables[1]?.[0]).toEqual(['region', 'growth (%)', 'share']);
  });

  it('below the number of a table, whatever its rows are', () => {
    const { tables, preamble } = readLines([
      ...words,
      '',
      'Table 2. By kind',
      'model,in use,said',
      'A,No,good',
    ]);
    expect(tables).toHaveLength(2);
    expect(preamble).toEqual([7]);
  });

  it('with a cell over several lines', () => {
    const { tables, rejects } = readLines([
      'region,amount,period',
      'A,1.5,2019Q4',
      'B,2.5,2019Q4',
      'C,2.5,2019Q4',
      '',
      'no,sent,said,used,users',
      '2,17:03:03,"slow; then fast',
      'menus; the ""pro"" grade",No,7',
    ]);
    expect(rejects).toEqual([]);
    expect(tables[1]?.[1]).toEqual(['2', '17:03:03', 'slow; then fast\nmenus; the "pro" grade', 'No', '7']);
  });

  it('not where the header stands again after a gap', () => {
    const { tables, codes } = readLines(['no,sent', '1,', '2,', '', 'no,sent', '20,']);
    expect(tables).toHaveLength(1);
    expect(codes).toContain('repeated-header:5');
  });
});

describe('a text is no row', () => {
  it('where the delimiter stands in notes set in below others', () => {
    const { notes } = readLines([
      '省份，网址',
      '甲省，https://example.org/1',
      '乙省，https://example.org/2',
      '注：1.不含私营单位。',
      '　　　2.2012年行业采用新的分类标准，与前期不可比。',
      '　　　3.部分数据不等于合计。',
    ]);
    expect(notes).toEqual([4, 5, 6]);
  });

  it('where blanks part a title into as many words as there are columns', () => {
    const { preamble, tables } = readLines([
      'Table 3. Overview',
      'R&D House;230.5;155.5',
      'Northwind;248.7;94.8',
      'Pine;8.7;29.8',
    ]);
    expect(preamble).toEqual([1]);
    expect(tables[0]?.[0]).toBeNull();
  });

  it('where the semicolons of prose are as even as the commas of rows', () => {
    const said = 'fine so far; fast; better; not cheaper; better; not cheaper; works; fast; dear; good';
    const { tables } = readLines(['Model,Anything else?', `Sail,${said}`, `Notes,${said}`]);
    expect(tables[0]?.[0]).toEqual(['Model', 'Anything else?']);
    const wide =
      '响应快；图表好看；需要改进；回复及时；希望增加手册；界面清楚；文档齐全；暂未开放；偶尔卡顿；好用';
    const other = readLines(['产品,您的建议', `问答助手,${wide}`, `智写,${wide}`]);
    expect(other.tables[0]?.[0]).toEqual(['产品', '您的建议']);
  });
});

it('An invisible character between a quote and a delimiter is told', () => {
  const { codes } = readLines([
    'no,said,paid',
    '1,"fine, fast",Yes',
    '2,"slow"\ufeff,No',
    '3,"dear, good",Yes',
  ]);
  expect(codes.some((code) => /^(?:stray-quote|open-quote|rejected-row):3$/.test(code))).toBe(true);
});

it('Characters for private use stay as they are beside a bad quote', () => {
  const { tables } = readLines([
    'no,said,paid',
    '1,"fine, fast",Yes',
    '2,"\ue000 good, dear","Yes',
    '3,"dear, good",Yes',
  ]);
  expect(tables[0]?.[2]).toEqual(['2', '\ue000 good, dear', '"Yes']);
});

it('Tabs after cells part nothing, whatever marks of prose stand in the cells', () => {
  const { tables } = readLines([
    '企业名称\t,其他意见\t',
    '云帆软件\t,偶尔卡顿；需要改进；很方便\t',
    '海图网络\t,界面清楚；支持多轮对话\t',
    '百川数据\t,客服回复及时！；图表好看；识别率约九成\t',
  ]);
  expect(tables[0]?.[0]).toEqual(['企业名称', '其他意见']);
});

it('A file of byte order marks alone is empty', () => {
  for (const marks of [
    [0xff, 0xfe, 0xff, 0xfe],
    [0xfe, 0xff, 0xfe, 0xff],
    [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf],
  ]) {
    const read = readFile(Uint8Array.from(marks), 'marks.csv');
    expect(read.lineCount).toBe(0);
    expect(read.findings.map(({ code }) => code)).toEqual(['empty-file']);
  }
});
