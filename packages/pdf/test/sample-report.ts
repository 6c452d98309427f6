import type { BarChart, Prose, Report, Run, Section, Text } from '@trifold/core';
import { sampleTable, textOf } from './sample-table.ts';
import { sampleWords } from './sample-words.ts';

const financing = sampleTable(
  'financing',
  ['全球人工智能融资', 'Global AI financing'],
  [
    ['period', 'period', '时期', 'Period'],
    ['scope', 'text', '范围', 'Scope'],
    ['amount', 'money', '金额', 'Amount', '亿美元', 'US$ billion'],
    ['deals', 'number', '笔数', 'Deals'],
    ['remark', 'text', '说明', 'Remark'],
  ],
  Array.from({ length: 64 }, (_, at) => {
    const year = 2008 + Math.floor(at / 4);
    const quarter = (at % 4) + 1;
    return {
      key: `q${at}`,
      status: (['reported', 'related', 'derived'] as const)[at % 3] ?? 'reported',
      sources: at % 5 === 0 ? ['R02', 'R58'] : ['R58'],
      cells: [
        [`${year}年第${quarter}季度`, `Q${quarter} ${year}`],
        at % 2 === 0 ? ['全球生成式人工智能', 'Global generative AI'] : ['全球', 'Global'],
        at % 7 === 3 ? '—' : [`约${120 + at * 7}`, `≈${((120 + at * 7) / 10).toFixed(1)}`],
        String(300 + at * 11),
        at % 4 === 0
          ? [
              '第一版口径，统计到季末为止，其后由发布者修订。',
              'First vintage, counted up to the quarter’s end and revised by its publisher later.',
            ]
          : '',
      ],
    };
  }),
);

const applications = sampleTable(
  'applications',
  ['各行业的应用', 'Applications by industry'],
  [
    ['industry', 'text', '行业', 'Industry'],
    ['stage', 'text', '环节', 'Stage'],
    ['application', 'text', '应用', 'Application'],
    ['evidence', 'text', '依据', 'Evidence'],
  ],
  Array.from({ length: 14 }, (_, at) => ({
    key: `a${at}`,
    status: 'coded',
    cells: [
      at < 7 ? ['游戏', 'Games'] : ['广告营销', 'Advertising and marketing'],
      at % 2 === 0 ? ['策划与研发', 'Concept and development'] : ['运营', 'Operation'],
      [
        '概念图、角色与场景的草图（含立绘）、剧情文本与配音',
        'Concept art, drafts of characters and scenes, plot texts and voices',
      ],
      [
        '公开摘要的文字说明了环节，没有给出评分。',
        'The public summary’s text names the stage and gives no score.',
      ],
    ],
  })),
  {
    'zh-CN': '成熟度由本项目编码，不是发布者的评分。',
    en: 'The maturity is this project’s coding, not a score of the publisher’s.',
  },
);

const sources = ['SEED', 'R02', 'R58'];
const amount = 'financing.q0.amount';

/** A small report in both locales: sections, long tables, key figures, findings. */
export function sampleReport(): Report {
  return {
    id: 'sample',
    edition: '1.0.0',
    date: '2026-11-24',
    dateText: { 'zh-CN': '2026年11月24日', en: '24 November 2026' },
    locales: ['zh-CN', 'en'],
    title: { 'zh-CN': '2023年AIGC场景应用展望', en: 'Outlook on AIGC applications 2023' },
    subtitle: {
      'zh-CN': '技术突破、产业融资与场景落地：公开摘要中的事实与相关公开数据',
      en: 'Technology, financing and use: the facts of a public summary and related public figures',
    },
    publisher: { 'zh-CN': '示例研究组', en: 'Sample research group' },
    description: {
      'zh-CN': '本简报根据公开摘要整理，不是原报告；原报告的图片没有公开，其中的数字一律标为缺失。',
      en: 'This brief is built from the public summary and is not the report itself; figures of its unpublished pictures are marked as missing.',
    },
    licence: {
      'zh-CN': '文字与数据以知识共享署名许可发布。',
      en: 'Texts and data are published under Creative Commons Attribution.',
    },
    howToCite: {
      'zh-CN': '示例研究组：《场景应用展望》。',
      en: 'Sample research group: Outlook on applications.',
    },
    keywords: textOf('AIGC'),
    names: ['2023年AIGC', 'R02', 'R58'],
    words: sampleWords,
    keyFigures: ['q0', 'q1', 'q2', 'q4', 'q5', 'q6', 'q7'].map((key, at) => ({
      figure: `financing.${key}.${at % 2 === 0 ? 'amount' : 'deals'}`,
      label: { 'zh-CN': '生成式人工智能的融资额', en: 'Raised by generative AI companies' },
      note: { 'zh-CN': '口径由发布者给出，未经审计。', en: 'As stated by the publisher, not audited.' },
      status: at % 3 === 0 ? 'derived' : 'reported',
    })),
    sections: ['one', 'two', 'three', 'four', 'five'].map(toSection),
    tables: [financing.table, applications.table],
    charts: [sampleChart('a', '1'), sampleChart('bcdef', '2'), sampleChart('c', '3')],
    figures: [...financing.figures, ...applications.figures],
    sources: sources.map((id) => ({
      id,
      title: { 'zh-CN': '融资回顾（年度版）', en: 'Financing recap, annual edition' },
      publisher: id === 'SEED' ? { 'zh-CN': '艾瑞咨询', en: 'iResearch' } : textOf('CB Insights'),
      url: `https://example.org/research/reports/${id.toLowerCase()}/artificial-intelligence-trends`,
      trust: '1',
    })),
    findings: ['warning', 'note', 'error'].map((severity) => ({
      code: 'sample',
      severity: severity as 'warning' | 'note' | 'error',
      file: 'tables/financing.csv',
      line: 14,
      column: 'amount',
      raw: '约14l亿美元',
      message: { 'zh-CN': '应为金额，“l”像是数字。', en: 'Expected money; “l” looks like a digit.' },
      hint: { 'zh-CN': '核对原文。', en: 'Check the original.' },
    })),
    statusNotes: (['reported', 'related', 'derived', 'coded', 'missing'] as const).map((status) => ({
      status,
      label: sampleWords[`status.${status}`] ?? {},
      meaning: {
        'zh-CN': '数字见于所列来源的文字，程序没有改动它的值。',
        en: 'The figure stands in the text of the source named.',
      },
      count: 'financing.q3.deals',
    })),
  };
}

function toSection(id: string, at: number): Section {
  const chart = ['a', undefined, 'bcdef', 'c', undefined][at];
  const table =
    at === 1
      ? {
          table: 'financing',
          number: '1',
          title: financing.table.title,
          fields: ['period', 'scope', 'amount', 'deals', 'remark'],
          rows: financing.table.rows.map((row) => row.key),
          note: toProse('金额为四舍五入后的值。', 'Amounts are rounded.'),
        }
      : {
          table: 'applications',
          number: '2',
          title: applications.table.title,
          fields: ['industry', 'stage', 'application', 'evidence'],
          rows: applications.table.rows.map((row) => row.key),
        };
  return {
    id,
    number: String(at + 1),
    part: at < 3 ? { 'zh-CN': '技术视角', en: 'Technology' } : { 'zh-CN': '产业视角', en: 'Industry' },
    theme: {
      'zh-CN': ['演进', '融资', '产业链', '场景', '展望'][at] ?? '',
      en: ['Evolution', 'Financing', 'Chain', 'Scenarios', 'Outlook'][at] ?? '',
    },
    headline: toProse(
      '从判断到创造：人工智能学会了生成内容，融资也随之回升',
      'From judging to creating: machines learned to make content, and money followed',
    ),
    blocks: [
      { kind: 'paragraph', text: longProse() },
      ...(chart ? [{ kind: 'chart' as const, chart }] : []),
      {
        kind: 'list',
        items: [
          toProse(
            '门槛降低：专业者与个人都能表达。',
            'The threshold falls for professionals and everyone else.',
          ),
          longProse(),
        ],
      },
      ...(at === 1 || at === 3 ? [{ kind: 'table' as const, view: table }] : []),
      { kind: 'callout', tone: at % 2 === 0 ? 'warning' : 'note', text: longProse() },
    ],
  };
}

function toProse(zh: string, en: string): Prose {
  return { 'zh-CN': [{ text: zh }], en: [{ text: en }] };
}

function longProse(): Prose {
  const quoted = (text: string): Run => ({ figure: amount, text });
  return {
    'zh-CN': [
      { text: '生成式人工智能在短时间内吸引了大量资金（上半年约为' },
      quoted('约120亿美元'),
      {
        text: '），这与“其后放缓”的说法并不一致：不同发布者的统计口径不同，发布时间也不同。本简报把两种说法都列出来——读者可以自己比较，也可以沿着编号回到原始数据，核对每一个值从哪里来、经过了哪些规则。ChatGPT 的普及速度是另一个常被引用的例子，它在',
      },
      quoted('2个月'),
      { text: '内达到了其他产品需要数年才能达到的用户规模。' },
    ],
    en: [
      { text: 'Generative AI drew a great deal of money in a short time (' },
      quoted('about US$12.0 billion'),
      {
        text: ' in the first half), which does not sit well with the view that it “slowed down afterwards”: publishers count differently, and at different times. This brief shows both — readers may compare them, and follow each id back to the raw data, to see where a value comes from and which rules it went through. ChatGPT’s spread, in ',
      },
      quoted('2 months'),
      { text: ', is another example that is often quoted.' },
    ],
  };
}

function sampleChart(id: string, number: string): BarChart {
  const mark = (text: string, at: number) => ({ figure: amount, text: textOf(text), at });
  const label: Text = { 'zh-CN': '参与者', en: 'Participant' };
  return {
    id,
    number,
    kind: 'bars',
    title: { 'zh-CN': '融资额在首年之后回升', en: 'Financing recovered after the first year' },
    subtitle: { 'zh-CN': '全球，亿美元', en: 'Global, US$ billion' },
    alt: toProse('条形图：各参与者的数值。', 'Bar chart of the participants’ values.'),
    note: toProse('括号内为发布者。', 'Publishers in brackets.'),
    sources: ['R02', 'R58', 'SEED'],
    statuses: ['reported', 'related'],
    max: 200,
    series: [{ id: 'total', label, emphasis: 'second' }],
    rows: Array.from({ length: 8 }, (_, at) => ({
      label: { text: label },
      emphasis: at === 0 ? 'main' : 'second',
      bars: [mark('约120亿美元', 120 + at)],
    })),
  };
}
