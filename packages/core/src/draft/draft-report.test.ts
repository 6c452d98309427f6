import { describe, expect, it } from 'vitest';
import { buildReport } from '../build.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import type { Locale } from '../report/report.ts';
import { draftReport } from './draft-report.ts';

type Files = Record<string, string | Uint8Array>;

function draftOf(files: Files, name = 'my-report', commentLocale?: Locale) {
  const bytes = (path: string) => {
    const content = files[path];
    return typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? null);
  };
  const request = {
    name,
    files: Object.keys(files),
    file: bytes,
    sourcesPath: 'sources.csv',
    ...(commentLocale && { commentLocale }),
  };
  const { draft, leftOut } = draftReport(request);
  const text = draft?.manifest ?? '';
  const sources = draft?.sources;
  const built = buildReport({
    manifest: text,
    edition: '0.0.0',
    file: (path) => (path === sources?.path ? new TextEncoder().encode(sources.text) : bytes(path)),
  });
  return { draft, leftOut, text, built, manifest: readManifest(text).manifest as Manifest };
}

const tableOf = (files: Files, at = 0) => {
  const table = draftOf(files).manifest.tables[at];
  if (!table) throw new Error('The draft has no such table.');
  return table;
};

describe('the entry of a table', () => {
  const sales = '地区,年份,金额（亿元）,占比,备注\n华东,2022年,1.5,30%,好\n华东,2023年,2.5,31%,—\n';

  it('names fields by usual words, says units once and types what the cells are', () => {
    expect(tableOf({ 'tables/销售额.csv': sales })).toMatchObject({
      id: 'sales',
      file: 'tables/销售额.csv',
      title: { 'zh-CN': '销售额' },
      primaryKey: ['year'],
      fields: [
        { name: 'region', type: 'name', title: { 'zh-CN': '地区' }, column: '地区' },
        { name: 'year', type: 'period', title: { 'zh-CN': '年份' } },
        {
          name: 'amount',
          type: 'number',
          title: { 'zh-CN': '金额（亿元）' },
          column: '金额（亿元）',
        },
        { name: 'share', type: 'percent' },
        { name: 'note', type: 'name' },
      ],
    });
  });

  it.each<[string, string[], string | undefined, object]>([
    ['金额', ['约141亿美元', '2.5亿美元'], '亿', { type: 'money', currency: 'USD' }],
    ['市场规模', ['1.2万亿元', '3万亿元', '9000亿元'], '万亿', { currency: 'CNY' }],
    ['用户数', ['1.2万', '3500', '2万'], '万', { type: 'number' }],
    ['用户数', ['1.2万', '3500', '20'], undefined, { type: 'number' }],
    ['收入(元)', ['120', '80'], undefined, { type: 'money', title: { 'zh-CN': '收入' }, currency: 'CNY' }],
  ])('%s %j is shown in %s', (label, cells, scale, expected) => {
    const rows = cells.map((cell, at) => `${'甲乙丙'[at]},${cell}\n`).join('');
    const field = tableOf({ 'a.csv': `名称,${label}\n${rows}` }).fields[1];
    expect(field).toMatchObject(expected);
    expect(field?.unit?.['zh-CN']).toBe(scale);
  });

  it('puts a unit behind each number only where that leaves the number as it is', () => {
    const text = '地区,人口（人）,收入（万元）,增速(%)\n华东,12,3,4\n华北,15,2,-1\n';
    expect(tableOf({ 'a.csv': text }).fields.slice(1)).toMatchObject([
      { title: { 'zh-CN': '人口' }, measure: { 'zh-CN': '人' } },
      { title: { 'zh-CN': '收入（万元）' } },
      { title: { 'zh-CN': '增速(%)' } },
    ]);
  });

  it('claims nothing about status and sources, and says that a person has to', () => {
    const { manifest, text, draft } = draftOf({ 'a.csv': sales });
    expect(manifest.tables.map(({ status }) => status)).toEqual([
      { value: 'illustrative' },
      { value: 'illustrative' },
    ]);
    expect(draft?.sources?.text).toContain('S1,来源待定,');
    expect(text).toMatch(/# 待定：.*illustrative/);
    expect(text).toMatch(/# 待定：.*日期[^\n]*\ndate: 1970-01-01/);
  });

  it('is in the language of the labels', () => {
    expect(draftOf({ 'a.csv': sales }).manifest.locales).toEqual(['zh-CN']);
    expect(draftOf({ 'a.csv': 'name,amount\n北京,1\n' }).manifest.locales).toEqual(['en']);
    expect(draftOf({ 'a.csv': '1,北京\n2,上海\n3,天津\n' }).manifest.locales).toEqual(['zh-CN']);
  });

  const dirty =
    '地区,省,金额\n华东,上海,1\n,江苏,—\n华北,北京,3\n西北,甘肃,4\n华南,广东,5\n华中,湖北,6\n西南,四川,7O\n';

  it.each<[Locale, string[]]>([
    [
      'zh-CN',
      [
        '待定：“金额”多半为数值，但有 1 个单元格读不出来（第 8 行“7O”）',
        '待定：要出另一种语言，在这里加上 en，',
      ],
    ],
    [
      'en',
      [
        'decide: "金额" is most likely a number, but 1 cell can\'t be read so (line 8 "7O")',
        'decide: to publish in English too, add en here',
      ],
    ],
  ])('has its comments in %s where that is asked for, and all are counted', (locale, comments) => {
    const { text, draft, manifest } = draftOf({ '数据.csv': dirty }, '报告', locale);
    for (const comment of comments) expect(text).toContain(comment);
    const sentences = [...text.matchAll(/^ *# (?:待定：|decide: )(.*)$/gm)].map(
      ([, sentence = '']) => sentence,
    );
    expect(sentences.filter((sentence) => /[。：]$/.test(sentence))).toHaveLength(
      locale === 'zh-CN' ? sentences.length : 0,
    );
    expect(draft?.decisionCount).toBe(sentences.length);
    expect(manifest).toMatchObject({ locales: ['zh-CN'], publisher: { 'zh-CN': '发布者待定' } });
  });

  it('keeps a column with an odd cell as text and names the cell', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => `r${n},${n}\n`).join('');
    const { manifest, text, built } = draftOf({ 'a.csv': `name,companies\n${rows}z,33O\n` });
    expect(manifest.tables[0]?.fields[1]).toMatchObject({ name: 'companies', type: 'name' });
    expect(text).toContain('line 8 "33O"');
    expect(built.report).not.toBeNull();
  });

  it('makes a wide table long, with the unit that every name carries', () => {
    const wide = '指标,2023年,2022年,2021年\n教育支出 (亿元),3.5,2.5,1\n国防支出 (亿元),3,2,1\n';
    expect(tableOf({ 'a.csv': wide })).toMatchObject({
      unpivot: { keep: ['指标'], columns: '*年', name: '时期', value: '数值' },
      primaryKey: ['indicator', 'period'],
      fields: [{}, { type: 'period' }, { name: 'value', title: { 'zh-CN': '数值（亿元）' } }],
    });
  });

  it('tells of totals, missing marks, merged cells, and the lines around the table', () => {
    const { text } = draftOf({
      'a.csv': '2023年各地区销售\n地区,省,金额\n华东,上海,1\n,江苏,—\n合计,,3\n数据来源：某机构\n',
    });
    expect(text).toMatch(/待定：第 5 行像是合计/);
    expect(text).toMatch(/待定：没有值的单元格：“—” 1 个/);
    expect(text).toMatch(/待定：.*fillDown: \[地区\]/);
    expect(text).toMatch(/待定：表格上方写着：2023年各地区销售/);
    expect(text).toMatch(/待定：表格下方写着：数据来源：某机构/);
  });

  it('leaves totals out of the data where 合计 stands among months, and asks', () => {
    const { manifest, text, built } = draftOf({
      'a.csv': '月份,销量\n2023年1月,120\n2023年2月,98\n2023年3月,150\n合计,368\n',
    });
    expect(manifest.tables[0]).toMatchObject({ totalRows: 'left-out', fields: [{ type: 'period' }, {}] });
    expect(text).toMatch(/待定：第 5 行像是合计.*totalRows: data/);
    expect(built.report?.charts.map(({ kind }) => kind)).toEqual(['columns']);
  });

  it('declares each table of a file by its part', () => {
    const two = 'name,amount\na,1\nb,2\nc,3\n\ncity,people\nx,10\ny,20\n';
    const { manifest } = draftOf({ 'two.csv': two });
    expect(manifest.tables.map(({ id, part }) => [id, part])).toEqual([
      ['two', undefined],
      ['two-2', 1],
      ['sources', undefined],
    ]);
  });

  it('takes for each table the heading above it, not that of another table', () => {
    const two =
      '表一 融资\n轮次,笔数\n种子轮,12\n天使轮,34\n\n表二 区域\n省份,企业数\n北京,100\n广东,60\n上海,40\n';
    const { manifest, text } = draftOf({ 'two.csv': two });
    expect(manifest.tables.map(({ title, part }) => [title['zh-CN'], part])).toEqual([
      ['表二 区域', undefined],
      ['表一 融资', 1],
      ['来源', undefined],
    ]);
    expect(text.match(/表格上方写着：[^。]*/g)).toEqual([
      '表格上方写着：表二 区域',
      '表格上方写着：表一 融资',
    ]);
  });

  it('takes no line of several quoted cells for a heading', () => {
    const bank =
      '"Data Source","World Development Indicators",\n\n"Country Name","Country Code","2021",\n"Aruba","ABW","1.5",\n"China","CHN","2.5",\n';
    expect(tableOf({ 'gdp.csv': bank }).title).toEqual({ en: 'gdp' });
  });

  it('numbers a further table that has no heading of its own', () => {
    const two = '各地销售\n地区,金额\n甲,1\n乙,2\n丙,3\n\n城市,人数\n子,10\n丑,20\n';
    const { manifest } = draftOf({ 'two.csv': two });
    expect(manifest.tables.map(({ title }) => title['zh-CN'])).toEqual([
      '各地销售',
      '各地销售（二）',
      '来源',
    ]);
  });
});

describe('sources of the folder itself', () => {
  const sources = 'source_id,title,publisher\nA1,Yearbook,Institute\nA2,Survey,Office\n';
  const rows = 'name,amount,status,source_id\na,1,reported,A1\nb,2,related,A2\n';

  it('are used where every table names their ids', () => {
    const { manifest, draft, built } = draftOf({ 'a.csv': rows, 'sources.csv': sources });
    expect(draft?.sources).toBeUndefined();
    expect(manifest.tables[0]).toMatchObject({
      status: { column: 'status' },
      sources: { column: 'source_id' },
    });
    expect(manifest.tables[0]?.fields.map(({ name }) => name)).toEqual(['name', 'amount']);
    expect(built.report?.sources.map(({ title }) => title.en)).toEqual(['Yearbook', 'Survey']);
  });

  it('give way to a placeholder where a table names none: nothing is ascribed to the wrong source', () => {
    const { draft, built } = draftOf({ 'a.csv': 'name,amount\na,1\n', 'sources.csv': sources });
    expect(draft?.sources?.text).toContain('Source to be decided');
    expect(built.report?.sources.map(({ id }) => id)).toEqual(['S1']);
  });
});

describe('whatever the files hold, the draft builds', () => {
  it.each<[string, string]>([
    ['formulas and markup in labels', '=1+1,<b>x</b>,__proto__,constructor\n1,a,b,c\n2,d,e,f\n'],
    ['marks of direction and line ends in labels', '"a\u202eb","li\nne"\nx,1\ny,2\n'],
    ['quotes, colons and comments in labels', '"q ""x"": y, # c",- a,"{b.c}"\nx,1,2\ny,2,3\n'],
    ['braces in names', 'name,n\n{a.b},1\n{c},2\n'],
    ['marks of direction in the name that is highest', 'name,n\nx,1\n\u202e321,3\n'],
    ['words that YAML takes for something else', 'no,~,1e3,null\nx,yes,3,y\nz,no,4,n\n'],
    ['the same label twice', 'name,amount,amount\na,1,2\nb,3,4\n'],
    ['no labels', '1,2,3\n4,5,6\n7,8,9\n'],
    ['digits in labels', 'name,Top 10,15岁及以上\na,1,2\nb,2,3\n'],
    ['one row', 'a,b\nx,1\n'],
    ['dates that can be read in two ways', 'when,n\n03/04/2023,1\n05/06/2023,2\n'],
    ['dates that another one decides', 'when,n\n03/04/2023,1\n05/06/2023,2\n25/12/2023,3\n'],
    ['values below zero', 'date,t\n2023-01-01,-5\n2023-01-02,3\n2023-01-03,4\n'],
    ['lone halves of characters in labels', 'a\ud83d,b\nx,1\n'],
  ])('%s', (_, text) => {
    const { built, leftOut } = draftOf({ '2023 a b.csv': text });
    expect(leftOut).toEqual([]);
    expect(built.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(built.report?.sections).toHaveLength(1);
  });

  it('two points among numbers are declared to be missing', () => {
    const files = { 'gdp.csv': 'country,code,gdp\nA,..,1.5\nB,y,..\nC,z,2.5\n' };
    const { built, manifest, text } = draftOf(files);
    expect(manifest.tables[0]).toMatchObject({
      missing: { '..': 'notAvailable' },
      fields: [{}, {}, { name: 'gdp', type: 'number' }],
    });
    expect(text).toContain('decide: ".." among numbers is taken for no value');
    expect(text).not.toContain('blank');
    expect(built.findings).toEqual([]);
    expect(built.report?.figures.find(({ id }) => id.endsWith('.B.gdp'))).toBeUndefined();
  });

  it('labels come back from the YAML as they are', () => {
    const label = 'a\u202eb "c": #d\u2028e\\f';
    const { manifest } = draftOf({ 'a.csv': `name,"${label.replaceAll('"', '""')}"\nx,1\n` });
    expect(manifest.tables[0]?.fields[1]?.column).toBe(label);
  });

  it('writes nothing that turns the direction of the text', () => {
    expect(draftOf({ 'a.csv': 'name,a\u202eb\nx\u2066,1\ny,\u202e2\n' }).text).not.toMatch(/[\u202e\u2066]/);
  });

  it('leaves out what can not be published, with the reason, and speaks of the rest', () => {
    const { leftOut, manifest, text } = draftOf({
      'zip.csv': Uint8Array.of(0x50, 0x4b, 3, 4),
      'empty.csv': '',
      'header.csv': 'a,b\n',
      'same.csv': 'a,b\n1,2\n1,2\n',
      'damaged.csv': 'a,b,c\n1,2,3\n4,5\n1,2,3\n',
      'good.csv': 'a,b\nx,1\ny,2\n',
    });
    expect(leftOut.map(({ file, why }) => [file, why.en?.split(/[.:;]/)[0]])).toEqual([
      ['zip.csv', 'This is an Excel file (or another zip archive), not a CSV'],
      ['empty.csv', 'The file is empty'],
      ['header.csv', 'The table has no rows'],
      ['same.csv', 'Lines 2 and 3 are the same, so no column tells its rows apart'],
      ['damaged.csv', expect.any(String)],
    ]);
    expect(manifest.tables.map(({ id }) => id)).toEqual(['good', 'sources']);
    expect(text).toContain('# decide: same.csv is left out: Lines 2 and 3 are the same');
  });

  it('has no draft where nothing remains', () => {
    const request = { name: 'x', files: ['a.csv'], file: () => new Uint8Array(), sourcesPath: 'sources.csv' };
    expect(draftReport(request).draft).toBeNull();
  });

  it('is the same text for the same files', () => {
    const files = { 'a.csv': 'name,amount\na,1\nb,2\n' };
    expect(draftOf(files).text).toBe(draftOf(files).text);
  });
});

it('headlines and key figures say what is true of the data', () => {
  const { built } = draftOf({ 'a.csv': '地区,金额\n北京,3亿元\n上海,5亿元\n天津,4亿元\n合计,12亿元\n' });
  const runs = built.report?.sections[0]?.headline['zh-CN']?.map(({ text }) => text).join('');
  expect(runs).toBe('金额：上海最高，为5亿元。');
  expect(built.report?.keyFigures.map(({ label }) => label['zh-CN'])).toEqual(['上海：金额']);
});

it('nothing is called highest where a value is only about known', () => {
  const { built } = draftOf({ 'a.csv': '地区,金额\n北京,约141亿元\n上海,5亿元\n天津,4亿元\n' });
  const runs = built.report?.sections[0]?.headline['zh-CN']?.map(({ text }) => text).join('');
  expect(runs).toBe('a：论断待定');
  expect(built.report?.keyFigures).toEqual([]);
});
