import { describe, expect, it } from 'vitest';
import { readFile } from '../read/read-file.ts';
import { type InferredTable, inferTable } from './infer-table.ts';
import type { InferredField } from './inferred-field.ts';

function inferred(text: string): InferredTable {
  const read = readFile(new TextEncoder().encode(text), 'tables/data.csv');
  const [table] = read.tables;
  if (!table) throw new Error('The text has no table.');
  return inferTable(table, read.preamble);
}

/** A table of a name and one column of cells. */
function column(label: string, cells: string[]): InferredField {
  const rows = cells.map((cell, at) => `${'甲乙丙丁戊己庚辛壬癸'[at] ?? at},"${cell}"\n`).join('');
  const field = inferred(`名称,"${label}"\n${rows}`).fields[1];
  if (!field) throw new Error('The table has one column.');
  return field;
}

describe('types of columns', () => {
  it.each<[string, string[], Partial<InferredField>]>([
    ['金额', ['约141亿美元', '2.5亿美元', '—'], { type: 'money', currency: 'USD', missing: 1, fits: 2 }],
    ['金额', ['约141亿美元', '3亿元'], { type: 'money', fits: 2 }],
    ['占比', ['36.6%', '6.5%', '0.8%'], { type: 'percent' }],
    ['变化', ['1.2个百分点', '-0.3个百分点'], { type: 'points' }],
    ['时间', ['2023年上半年', '2023年下半年'], { type: 'period' }],
    ['年份', ['2021', '2022'], { type: 'period' }],
    ['销量', ['2021', '2022', '2024'], { type: 'name', certain: false }],
    ['期', ['2021', '2022', '2023'], { type: 'period' }],
    ['季度', ['23Q1', '23Q2', '23Q3'], { type: 'period' }],
    ['工龄', ['3个月', '2年'], { type: 'duration' }],
    ['是否上市', ['是', '否', '是'], { type: 'boolean' }],
    ['网站', ['https://a.example/', 'https://b.example/x'], { type: 'url' }],
    ['家数', ['120家', '3家'], { type: 'number' }],
    ['企业数', ['1,200', '30', '4'], { type: 'number', certain: true }],
    ['说明', ['好', '不好'], { type: 'name' }],
    ['说明', ['good', 'bad'], { type: 'text' }],
  ])('%s %j', (label, cells, expected) => {
    expect(column(label, cells)).toMatchObject(expected);
  });

  it.each([
    ['编号', ['00123', '00456']],
    ['行政区划代码', ['110108', '110109']],
    ['身份证号', ['110108199001011234', '110108199001011235']],
    ['电话', ['13800138000', '13900139000']],
    ['地方', ['110000', '120000', '130000']],
  ])('%s %j are identifiers, not numbers', (label, cells) => {
    expect(column(label, cells).type).toBe('name');
  });

  it('a money column in two currencies has none for the whole', () => {
    expect(column('金额', ['约141亿美元', '3亿元'])).not.toHaveProperty('currency');
  });
});

describe('units of labels', () => {
  it.each<[string, string[], Partial<InferredField>]>([
    [
      '金额（亿元）',
      ['1.5', '20'],
      { name: '金额', type: 'number', unit: { printed: '亿元', kind: 'money', power: 8, currency: 'CNY' } },
    ],
    ['人口(万人)', ['763.6', '226.0'], { name: '人口', unit: { printed: '万人', kind: 'count', power: 4 } }],
    ['增速(%)', ['-4.7', '4.0'], { name: '增速', unit: { printed: '%', kind: 'percent', power: 0 } }],
    ['Revenue (USD million)', ['1', '2'], { name: 'Revenue', type: 'number' }],
    ['收入(元)', ['120', '80'], { name: '收入', type: 'money', currency: 'CNY' }],
    ['投资（不含农户）', ['1', '2'], { name: '投资（不含农户）', type: 'number' }],
  ])('%s', (label, cells, expected) => {
    expect(column(label, cells)).toMatchObject(expected);
  });

  it('a unit in the label and scales in some cells contradict each other: the column stays text', () => {
    const field = column('金额(万元)', ['12', '1.2亿', '30']);
    expect(field).toMatchObject({ certain: false, type: 'name' });
    expect(field.why['zh-CN']).toContain('单位');
  });
});

describe('columns that can be read in two ways stay text, with the reason', () => {
  it.each([
    ['日期', ['03/04/2023', '05/06/2023'], /日和月/, /day from the month/],
    ['价格', ['1.234', '5.678'], /千分位/, /thousands/],
    ['价格', ['1.234,56', '7,50'], /逗号/, /decimal comma/],
    ['值', ['2021', '2023', '2029'], /年份/, /years/],
  ])('%s %j', (label, cells, chinese, english) => {
    const field = column(label, cells);
    expect(field).toMatchObject({ type: 'name', certain: false });
    expect(field.why['zh-CN']).toMatch(chinese);
    expect(field.why.en).toMatch(english);
  });

  it('one date that can only have the day first decides for the others', () => {
    expect(column('日期', ['23/04/2023', '05/06/2023'])).toMatchObject({
      type: 'period',
      certain: true,
      exceptions: [],
    });
  });

  it('two points among numbers are no value, among words they are a word', () => {
    const { fields } = inferred('国家,2020,2021,备注\nA,1.5,..,好\nB,..,..,..\nC,2.5,..,坏\n');
    expect(fields.map(({ type, missing }) => [type, missing])).toEqual([
      ['text', 0],
      ['number', 1],
      ['text', 3],
      ['name', 0],
    ]);
    expect(inferred('a,b\nx,..\ny,..\n').fields[1]).toMatchObject({ type: 'text', missing: 0 });
  });

  it('says what it is that does not fit together', () => {
    const { why, certain, type } = column('2020', ['1', '2', '3', '20.0%', '—', '好']);
    expect({ certain, type }).toEqual({ certain: false, type: 'name' });
    expect(why).toEqual({
      'zh-CN': '单元格不是同一种：3 个数、1 个百分数、1 个其他；先当作文字。',
      en: 'The cells are of several kinds: 3 numbers, 1 percentage, 1 other; they stay text.',
    });
    expect(column('额', ['1人', '2人', '3%', '4%', '5%']).why.en).toContain('2 numbers, 3 percentages;');
  });

  it('names the rows of the cells that do not fit', () => {
    const cells = ['1', '2', '3', '4', '5', '6', '33O'];
    const field = column('企业数', cells);
    expect(field).toMatchObject({ type: 'number', certain: false, fits: 6 });
    expect(field.exceptions).toMatchObject([{ row: 6, cell: '33O' }]);
    expect(field.why.en).toMatch(/1 cell is something else/);
  });

  it('a row of totals is no exception among months', () => {
    const { fields, charts } = inferred('月份,销量\n2023年1月,120\n2023年2月,98\n合计,218\n2023年3月,33O\n');
    expect(fields[0]).toMatchObject({ type: 'period', certain: true, rowCount: 3, exceptions: [] });
    expect(fields[1]?.exceptions).toEqual([]);
    expect(charts).toEqual([]);
  });

  it('a column without values says so', () => {
    expect(column('备用', ['', '—', ''])).toMatchObject({ certain: false, missing: 3, fits: 0 });
  });
});

describe('keys', () => {
  it.each<[string, string, string[] | null]>([
    ['one column', '地区,值\n北京,1\n上海,1\n', ['地区']],
    ['a name and a period', '地区,年份,值\n北京,2022年,1\n北京,2023年,1\n上海,2022年,1\n', ['地区', '年份']],
    ['rather complete columns', 'a,b,v\n,x,1\nq,y,1\nr,z,1\n', ['b']],
    ['no remarks', `note,name,v\n${'x'.repeat(80)},a,1\n${'y'.repeat(80)},b,1\n`, ['name']],
    ['quantities where nothing else differs', 'a,v\nx,1\nx,2\ny,1\n', ['a', 'v']],
    ['none where two rows are the same', 'a,v\nx,1\nx,1\n', null],
  ])('%s', (_, text, key) => {
    expect(inferred(text).primaryKey).toEqual(key);
  });
});

describe('wide tables', () => {
  const wide = '指标：地区生产总值(亿元)\n地区,2023年,2022年,2021年\n北京市,3.5,2.5,1\n天津市,3,2,1\n';

  it('a column a year becomes a row a year, measured as the lines above say', () => {
    const { wide: found } = inferred(wide);
    expect(found?.unpivot).toEqual({
      keep: ['地区'],
      columns: '*年',
      name: '时期',
      value: '地区生产总值(亿元)',
    });
    expect(found?.long.primaryKey).toEqual(['地区', '时期']);
    expect(found?.long.fields[2]).toMatchObject({ type: 'number', unit: { printed: '亿元' } });
  });

  it.each([
    ['two years', '地区,2023年,2022年\n北京,1,2\n'],
    ['another column of quantities', '地区,面积,2023年,2022年,2021年\n北京,1.5,1,2,3\n上海,2.5,1,2,3\n'],
    ['years and quarters', '地区,2023年,2023年1季度,2022年\n北京,1,2,3\n上海,1,2,3\n'],
    ['words below the years', '地区,2023年,2022年,2021年\n北京,高,低,中\n上海,低,低,中\n'],
  ])('a table with %s stays as it is', (_, text) => {
    expect(inferred(text).wide).toBeUndefined();
  });
});
