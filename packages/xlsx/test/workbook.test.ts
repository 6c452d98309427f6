import { beforeAll, describe, expect, it } from 'vitest';
import { renderWorkbook, sheetNames } from '../src/index.ts';
import { type ReadWorkbook, readRange, readWorkbook } from './read-workbook.ts';
import { sampleReport } from './sample-report.ts';

let zh: ReadWorkbook;
let en: ReadWorkbook;

beforeAll(async () => {
  zh = readWorkbook((await renderWorkbook(sampleReport, { locale: 'zh-CN' })).bytes);
  en = readWorkbook((await renderWorkbook(sampleReport, { locale: 'en' })).bytes);
});

const values = (book: ReadWorkbook, name: string) =>
  readRange(book, name).map((row) => row.map((cell) => cell?.value ?? null));

describe('sheets', () => {
  it('stand in reading order under their own names', async () => {
    expect(zh.sheets.map(({ name }) => name)).toEqual([
      '封面',
      '目录',
      '关键数据',
      '融资：按期间与口径',
      '模型(参数)-规模',
      '数据说明',
      '来源',
    ]);
    expect(en.sheets.map(({ name }) => name)).toEqual([
      'Cover',
      'Contents',
      'Key figures',
      'Funding rounds by period',
      'Models parameters - sizes',
      'Data notes',
      'Sources',
    ]);
    expect((await renderWorkbook(sampleReport, { locale: 'en' })).sheets).toBe(7);
  });

  it('start with their title in A1 and have no merged cells', () => {
    const titles = en.sheets.map((sheet) => sheet.cells.get('A1')?.value);
    expect(titles).toEqual([
      'AIGC outlook 2023 & beyond',
      'Contents',
      'Key figures',
      'Funding rounds by period, scope and vintage of the series',
      'Models: parameters / sizes',
      'Data notes',
      'Sources',
    ]);
    for (const book of [zh, en])
      for (const sheet of book.sheets) expect(sheet.xml.mergeCells).toBeUndefined();
  });

  it('are linked from the contents and lead back', () => {
    const contents = en.sheets[1];
    const targets = [...(contents?.links.values() ?? [])];
    expect(targets).toEqual(
      en.sheets.filter(({ name }) => name !== 'Contents').map(({ name }) => `'${name}'!A1`),
    );
    for (const sheet of en.sheets.slice(2)) expect(sheet.links.get('A2')).toBe("'Contents'!A1");
    expect(en.sheets[0]?.links.get('A3')).toBe("'Contents'!A1");
  });

  it('freeze, filter and repeat the header of each table', () => {
    const xml = zh.sheets[3]?.xml as Record<string, Record<string, unknown>>;
    const header = /\$A\$(\d+):/.exec(zh.names.get('tbl_financing') ?? '')?.[1];
    const view = xml.sheetViews?.sheetView as Record<string, Record<string, unknown>>;
    expect(view.showGridLines).toBe('0');
    expect(view.pane?.ySplit).toBe(header);
    expect(xml.autoFilter?.ref).toBe(`A${header}:J${Number(header) + 3}`);
    expect(zh.names.get('_xlnm.Print_Titles@3')).toBe(`'融资：按期间与口径'!$${header}:$${header}`);
    expect(xml.pageSetup).toMatchObject({
      paperSize: '9',
      orientation: 'landscape',
      fitToWidth: '1',
      fitToHeight: '0',
    });
  });

  it('give every column a width', () => {
    for (const sheet of en.sheets) {
      const cols = [(sheet.xml.cols as { col: unknown }).col].flat() as {
        min: string;
        max: string;
        width: string;
      }[];
      const covered = cols.reduce((sum, { min, max }) => sum + Number(max) - Number(min) + 1, 0);
      expect(covered).toBe(Number(cols.at(-1)?.max));
      for (const { width } of cols) expect(Number(width)).toBeLessThan(80);
    }
  });

  it('say description, notice and units above the table', () => {
    const sheet = zh.sheets[4];
    expect(['B2', 'A3', 'A4', 'A5'].map((ref) => sheet?.cells.get(ref)?.value)).toEqual([
      '文件：tables/models.csv    行数：2',
      '参数量以公开值为准。',
      '分类为本项目编码，并非原报告打分。',
      '单位：参数量（亿）；成本（万）',
    ]);
  });
});

describe('a table', () => {
  it('has each field in its columns, then status, then sources', () => {
    expect(values(zh, 'tbl_model_sizes')).toEqual([
      ['模型', '参数量，低（亿）', '参数量，高（亿）', '参数量，如示', '成本（万）', '币种', '状态', '来源'],
      ['GPT-4', '未公开', null, null, 7800, '美元', '编码', 'SEED'],
      ['盘古', 70, 1000, '70亿～1,000亿', 5000, '元', '编码', 'SEED'],
    ]);
    expect(values(en, 'tbl_model_sizes')[2]).toEqual([
      'Pangu',
      7,
      100,
      '7–100 billion',
      50,
      'CNY',
      'Coded',
      'SEED',
    ]);
  });

  it('holds real numbers with the formats that show the published digits', () => {
    const [, first, second, third] = readRange(en, 'tbl_financing');
    expect(first?.[3]).toMatchObject({ value: 14.1, format: '"≈"#,##0.0' });
    expect(first?.[4]).toMatchObject({ value: 12.3, format: '0.00' });
    expect(second?.[4]).toMatchObject({ value: -0.5, format: '0.0' });
    expect(third?.[3]).toMatchObject({ value: 1234.56, format: '#,##0.00' });
    expect(readRange(zh, 'tbl_financing')[1]?.[3]).toMatchObject({ value: 141, format: '"约"#,##0' });
  });

  it('holds dates as serial numbers, and as text where Excel has none', () => {
    const rows = readRange(zh, 'tbl_financing');
    expect(rows[1]?.[2]).toMatchObject({ value: 44927, format: 'yyyy-mm-dd' });
    expect(rows[3]?.[2]?.value).toBe('1899-01-01');
  });

  it('says what is missing and writes booleans as words', () => {
    const rows = values(en, 'tbl_financing');
    expect(rows[2]?.[3]).toBe('not disclosed');
    expect(rows.slice(1, 3).map((row) => row[5])).toEqual(['yes', 'no']);
  });

  it('keeps texts that look like formulas as texts', () => {
    const rows = readRange(en, 'tbl_financing');
    expect(rows[1]?.[7]).toMatchObject({ value: '=SUM(A1:A9)', quotePrefix: true });
    expect(rows[2]?.[7]).toMatchObject({ value: '@someone', quotePrefix: true });
    expect(rows[1]?.[0]?.quotePrefix).toBe(false);
    expect(Object.values(en.parts).some((xml) => /<f[ >]/.test(xml))).toBe(false);
  });

  it('brings control characters and markup through', () => {
    const remark = String(values(en, 'tbl_financing')[3]?.[7]);
    expect(remark.startsWith('A control\u0007character and _x0041_, <tag> & "quotes". ')).toBe(true);
  });

  it('links web addresses only, and its sources to their row', () => {
    const sheet = en.sheets[3];
    const header = Number(/\$A\$(\d+):/.exec(en.names.get('tbl_financing') ?? '')?.[1]);
    expect(sheet?.links.get(`G${header + 1}`)).toBe('https://example.com/%E8%9E%8D%E8%B5%84?a=1&b=2');
    expect(sheet?.links.has(`G${header + 2}`)).toBe(false);
    const place = /^'Sources'!(A\d+)$/.exec(sheet?.links.get(`J${header + 1}`) ?? '')?.[1] ?? '';
    expect(en.sheets[6]?.cells.get(place)?.value).toBe('SEED');
  });

  it('is found by its defined name and sheet name', () => {
    const names = sheetNames(sampleReport, 'en');
    for (const [id, range] of [
      ['financing', 'tbl_financing'],
      ['model-sizes', 'tbl_model_sizes'],
      ['sources', 'tbl_sources'],
    ] as const) {
      expect(en.names.get(range)?.startsWith(`'${names[id]}'!`)).toBe(true);
    }
  });
});

describe('the other sheets', () => {
  it('have the key figures as shown and as numbers in their unit', () => {
    expect(values(zh, 'key_figures')).toEqual([
      ['指标', '数值', '数字', '至', '单位', '备注', '状态', '来源', '工作表'],
      [
        '上半年融资额',
        '约141亿美元',
        141,
        null,
        '亿美元',
        '口径：仅股权',
        '报告原值',
        'SEED',
        '融资：按期间与口径',
      ],
      ['参数量区间', '70亿～1,000亿', 70, 1000, '亿', null, '编码', 'SEED', '模型(参数)-规模'],
      ['训练成本', '超过7,800万美元', 7800, null, '万 美元', null, '编码', 'SEED', '模型(参数)-规模'],
      ['融资记录', '3', 3, null, null, null, '推算', 'SEED', '融资：按期间与口径'],
    ]);
  });

  it('list the findings with their place', () => {
    expect(values(en, 'findings')[1]).toEqual([
      'Warning',
      'type-error',
      'tables/financing.csv',
      14,
      'amount',
      '约14l亿美元',
      'Expected money; "l" looks like the digit 1.',
      'Correct it or say why it stands.',
    ]);
  });

  it('say so where nothing was found', async () => {
    const { bytes } = await renderWorkbook(
      { ...sampleReport, findings: [], keyFigures: [] },
      { locale: 'zh-CN' },
    );
    const book = readWorkbook(bytes);
    expect(book.sheets.map(({ name }) => name)).toEqual([
      '封面',
      '目录',
      '融资：按期间与口径',
      '模型(参数)-规模',
      '数据说明',
      '来源',
    ]);
    expect(book.sheets[4]?.cells.get('A3')?.value).toBe('没有发现问题。');
    expect(book.names.has('findings')).toBe(false);
  });

  it('say on the cover what each status means and how often it occurs', () => {
    const cover = [...(zh.sheets[0]?.cells.values() ?? [])].map(({ value }) => value);
    expect(cover).toEqual(
      expect.arrayContaining([
        '报告原值',
        '原报告所载。',
        1234,
        '1.0.0',
        '2026年11月24日',
        '数据：CC BY 4.0；程序：MIT',
      ]),
    );
  });

  it('leave the edition in the file properties', () => {
    const core = en.parts['docProps/core.xml'] ?? '';
    for (const part of [
      'AIGC outlook 2023 &amp; beyond',
      'Sample Research',
      '<dc:language>en</dc:language>',
    ]) {
      expect(core).toContain(part);
    }
    expect(core.match(/2026-11-24T00:00:00Z/g)).toHaveLength(2);
  });
});

it('names the word that the report lacks', async () => {
  const { contents, ...words } = sampleReport.words;
  expect(contents).toBeDefined();
  await expect(renderWorkbook({ ...sampleReport, words }, { locale: 'en' })).rejects.toThrow(
    'The report has no word "contents" in en.',
  );
});
