import type { FieldType, Figure, Report, ReportField, ReportTable, SheetColumn, Text } from '@trifold/core';
import { missing, number, row, sheet, words } from './sample-cells.ts';
import { sampleWords } from './sample-words.ts';

function field(
  name: string,
  type: FieldType,
  title: Text,
  columns: SheetColumn[] = [{ part: 'value', header: title }],
  unit?: Text,
): ReportField {
  const align = ['text', 'name', 'url', 'boolean', 'period'].includes(type) ? 'start' : 'end';
  return { name, type, title, columns: [name], sheetColumns: columns, align, ...(unit ? { unit } : {}) };
}

const t = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

const financing: ReportTable = {
  id: 'financing',
  file: 'tables/financing.csv',
  title: t('融资：按期间与口径', 'Funding rounds by period, scope and vintage of the series'),
  description: t(
    '各家机构统计口径不同：有的只计股权融资，有的把债务、并购与战略投资一并计入。同一期间的数字因发布时间而异，晚发布的往往更高；本表逐一列出，不作合并，也不互相替代，比较时请只在同一来源之内进行。',
    'Counts differ between publishers: some take equity only, others add debt, acquisitions and strategic stakes. Later vintages of the same period tend to be higher; they are listed side by side and never merged, so compare within one source only.',
  ),
  primaryKey: ['series', 'period'],
  fields: [
    field('series', 'name', t('系列', 'Series')),
    field('period', 'period', t('期间', 'Period'), [
      { part: 'shown', header: t('期间', 'Period') },
      { part: 'start', header: t('期间起', 'Period from') },
    ]),
    field(
      'amount',
      'money',
      t('金额', 'Amount'),
      [{ part: 'value', header: t('金额（亿美元）', 'Amount (US$ billion)') }],
      t('亿美元', 'US$ billion'),
    ),
    field(
      'share',
      'percent',
      t('占比', 'Share'),
      [{ part: 'value', header: t('占比（%）', 'Share (%)') }],
      t('%', '%'),
    ),
    field('closed', 'boolean', t('已完成', 'Closed')),
    field('link', 'url', t('网址', 'Address')),
    field('remark', 'text', t('备注', 'Remark')),
  ],
  rows: [
    row('seed-genai.2023H1', 2, {
      series: words('seed-genai'),
      period: sheet(
        '2023年上半年',
        [
          { type: 'text', value: t('2023年上半年', 'H1 2023') },
          { type: 'date', value: '2023-01-01', format: 'yyyy-mm-dd' },
        ],
        'financing.seed-genai.2023H1.period',
      ),
      amount: number(
        'financing.seed-genai.2023H1.amount',
        ['141', '"约"#,##0', '约141'],
        ['14.1', '"≈"#,##0.0', '≈14.1'],
      ),
      share: number('financing.seed-genai.2023H1.share', ['12.30', '0.00', '12.30']),
      closed: sheet('是', [{ type: 'boolean', value: true, text: t('是', 'yes') }]),
      link: sheet('x', [{ type: 'link', value: 'https://example.com/融资?a=1&b=2' }]),
      remark: words('=1+1', '=SUM(A1:A9)'),
    }),
    row(
      'recap.2022',
      3,
      {
        series: words('recap'),
        period: sheet(
          '2022年',
          [
            { type: 'text', value: t('2022年', '2022') },
            { type: 'date', value: '2022-01-01', format: 'yyyy-mm-dd' },
          ],
          'financing.recap.2022.period',
        ),
        amount: missing(),
        share: number('financing.recap.2022.share', ['-0.5', '0.0', '-0.5']),
        closed: sheet('否', [{ type: 'boolean', value: false, text: t('否', 'no') }]),
        link: sheet('x', [{ type: 'link', value: 'javascript:alert(1)' }]),
        remark: words('-5 与 @某人', '@someone'),
      },
      'related',
      ['CBI', 'SEED'],
    ),
    row(
      'recap.2021',
      4,
      {
        series: words('007'),
        period: sheet(
          '2021年',
          [
            { type: 'text', value: t('2021年', '2021') },
            { type: 'date', value: '1899-01-01', format: 'yyyy-mm-dd' },
          ],
          'financing.recap.2021.period',
        ),
        amount: number(
          'financing.recap.2021.amount',
          ['12345.6', '#,##0.0', '12,345.6'],
          ['1234.56', '#,##0.00', '1,234.56'],
        ),
        share: missing(),
        closed: missing(),
        link: missing(),
        remark: words(
          '控制符\u0007与_x0041_，<标签>&"引号"。'.concat(
            '这是一段很长的备注，需要换行显示，才不会把列撑得太宽。'.repeat(4),
          ),
          'A control\u0007character and _x0041_, <tag> & "quotes". '.concat(
            'A long remark that has to wrap so that the column stays readable. '.repeat(4),
          ),
        ),
      },
      'derived',
      [],
    ),
  ],
};

const models: ReportTable = {
  id: 'model-sizes',
  file: 'tables/models.csv',
  title: t('模型[参数]/规模', 'Models: parameters / sizes'),
  description: t('参数量以公开值为准。', 'Parameter counts as published.'),
  notice: t(
    '分类为本项目编码，并非原报告打分。',
    "The classes are this project's coding, not the report's scores.",
  ),
  primaryKey: ['model'],
  status: 'coded',
  fields: [
    field('model', 'name', t('模型', 'Model')),
    field(
      'parameters',
      'number',
      t('参数量', 'Parameters'),
      [
        { part: 'low', header: t('参数量，低（亿）', 'Parameters, low (billion)') },
        { part: 'high', header: t('参数量，高（亿）', 'Parameters, high (billion)') },
        { part: 'shown', header: t('参数量，如示', 'Parameters as shown') },
      ],
      t('亿', 'billion'),
    ),
    field(
      'cost',
      'money',
      t('成本', 'Cost'),
      [
        { part: 'value', header: t('成本（万）', 'Cost (million)') },
        { part: 'currency', header: t('币种', 'Currency') },
      ],
      t('万', 'million'),
    ),
  ],
  rows: [
    row(
      'GPT-4',
      2,
      {
        model: words('GPT-4'),
        parameters: missing(3),
        cost: number(
          'model-sizes.GPT-4.cost',
          ['7800', '">"#,##0', '>7,800'],
          ['78', '">"#,##0', '>78'],
          [{ type: 'text', value: t('美元', 'US$') }],
        ),
      },
      'coded',
    ),
    row(
      '盘古',
      3,
      {
        model: words('盘古', 'Pangu'),
        parameters: sheet(
          '70亿~1000亿',
          [
            { type: 'number', value: t('70', '7') as Record<string, string>, format: t('#,##0', '#,##0') },
            {
              type: 'number',
              value: t('1000', '100') as Record<string, string>,
              format: t('#,##0', '#,##0'),
            },
            { type: 'text', value: t('70亿～1,000亿', '7–100 billion') },
          ],
          'model-sizes.盘古.parameters',
        ),
        cost: number(
          'model-sizes.盘古.cost',
          ['5000', '"约"#,##0', '约5,000'],
          ['50', '"≈"#,##0', '≈50'],
          [{ type: 'text', value: t('元', 'CNY') }],
        ),
      },
      'coded',
    ),
  ],
};

const sourceTable: ReportTable = {
  id: 'sources',
  file: 'tables/sources.csv',
  title: t('来源', 'Sources'),
  description: t(
    '全部来源及其可信程度，一级最高。',
    'All sources and how far they can be trusted, one is best.',
  ),
  primaryKey: ['source_id'],
  fields: [
    field('source_id', 'name', t('编号', 'Id')),
    field('title', 'text', t('标题', 'Title')),
    field('url', 'url', t('网址', 'Address')),
    field('date', 'period', t('日期', 'Date')),
  ],
  rows: [
    row('SEED', 2, {
      source_id: words('SEED'),
      title: words('2023年AIGC行业展望', '2023 AIGC outlook'),
      url: sheet('x', [{ type: 'link', value: 'https://example.org/report' }]),
      date: sheet(
        '2023-08',
        [{ type: 'date', value: '2023-08-01', format: 'yyyy-mm-dd' }],
        'sources.SEED.date',
      ),
    }),
    row(
      'CBI',
      3,
      {
        source_id: words('CBI'),
        title: words('融资回顾', 'Funding recap'),
        url: sheet('x', [{ type: 'link', value: 'https://example.com/recap' }]),
        date: missing(),
      },
      'related',
    ),
  ],
};

function figure(
  id: string,
  zh: string,
  en: string,
  value: string,
  status: Figure['status'] = 'reported',
): Figure {
  const text = t(zh, en);
  return {
    id,
    value: { type: 'number', value },
    text,
    cellText: text,
    status,
    provenance: { rules: [], sources: ['SEED'] },
  };
}

const tables = [financing, models, sourceTable];

/** A small report with every kind of cell in it. */
export const sampleReport: Report = {
  id: 'sample',
  edition: '1.0.0',
  date: '2026-11-24',
  dateText: t('2026年11月24日', '24 November 2026'),
  locales: ['zh-CN', 'en'],
  title: t('2023年AIGC行业展望', 'AIGC outlook 2023 & beyond'),
  subtitle: t('一份可核对的数据版', 'An edition of the data that can be checked'),
  publisher: t('示例研究组', 'Sample Research'),
  description: t(
    '公开摘要中的全部数字，逐条附来源。缺失的值保持缺失，不作估计。',
    'Every number of the public summary with its source. What is missing stays missing; nothing is estimated.',
  ),
  licence: t('数据：CC BY 4.0；程序：MIT', 'Data: CC BY 4.0; software: MIT'),
  howToCite: t(
    '示例研究组：《2023年AIGC行业展望》数据版，1.0.0版，2026年。',
    'Sample Research (2026). AIGC outlook 2023, data edition 1.0.0.',
  ),
  keywords: t('AIGC；大模型；融资', 'AIGC; foundation models; funding'),
  names: [],
  words: sampleWords,
  keyFigures: [
    {
      figure: 'financing.seed-genai.2023H1.amount',
      label: t('上半年融资额', 'Funding in the first half'),
      note: t('口径：仅股权', 'Equity only'),
      status: 'reported',
    },
    { figure: 'model-sizes.盘古.parameters', label: t('参数量区间', 'Range of parameters'), status: 'coded' },
    { figure: 'model-sizes.GPT-4.cost', label: t('训练成本', 'Training cost'), status: 'coded' },
    { figure: 'financing.rows', label: t('融资记录', 'Funding records'), status: 'derived' },
  ],
  sections: [],
  tables,
  charts: [],
  evaluations: [],
  figures: [
    figure('financing.rows', '3', '3', '3', 'derived'),
    figure('financing.seed-genai.2023H1.amount', '约141亿美元', 'about US$14.1 billion', '14100000000'),
    figure('model-sizes.rows', '2', '2', '2', 'derived'),
    figure('model-sizes.盘古.parameters', '70亿～1,000亿', '7–100 billion', '7000000000', 'coded'),
    figure('model-sizes.GPT-4.cost', '超过7,800万美元', 'more than US$78 million', '78000000', 'coded'),
    figure('sources.rows', '2', '2', '2', 'derived'),
    figure('status.reported.figures', '1,234', '1,234', '1234', 'derived'),
    figure('status.coded.figures', '2', '2', '2', 'derived'),
  ],
  sources: [
    {
      id: 'SEED',
      title: t('2023年AIGC行业展望', '2023 AIGC outlook'),
      publisher: t('某机构', 'An institute'),
      trust: '1',
    },
    { id: 'CBI', title: t('融资回顾', 'Funding recap'), publisher: t('某机构', 'An institute'), trust: '2' },
  ],
  findings: [
    {
      code: 'type-error',
      severity: 'warning',
      file: 'tables/financing.csv',
      line: 14,
      column: 'amount',
      raw: '约14l亿美元',
      message: t('应为金额；“l”形似数字1。', 'Expected money; "l" looks like the digit 1.'),
      hint: t('更正原文或说明。', 'Correct it or say why it stands.'),
    },
    {
      code: 'totals-differ',
      severity: 'note',
      message: t('分项之和与合计不等。', 'The parts do not add up to the total.'),
    },
  ],
  statusNotes: [
    {
      status: 'reported',
      label: t('报告原值', 'Reported'),
      meaning: t('原报告所载。', 'As the report has it.'),
      count: 'status.reported.figures',
    },
    {
      status: 'coded',
      label: t('编码', 'Coded'),
      meaning: t('本项目依文字编码。', "This project's coding of the text."),
      count: 'status.coded.figures',
    },
  ],
};
