import type { Figure, Report, ReportCell, Text } from '@trifold/core';

const same = (text: string): Text => ({ 'zh-CN': text, en: text });
const both = (zh: string, en: string): Text => ({ 'zh-CN': zh, en });

const amount: Figure = {
  id: 'financing.seed.2023H1.amount',
  value: { type: 'money', value: '14100000000', currency: 'USD', op: '~' },
  text: both('约141亿美元', 'about US$14.1 billion'),
  cellText: both('约141', '≈14.1'),
  status: 'reported',
  provenance: {
    file: 'tables/financing.csv',
    line: 2,
    column: 'amount',
    raw: '约141亿美元',
    rules: ['strip-qualifier', 'scale-亿', 'currency-美元'],
    sources: ['SEED'],
  },
};
const tick: Figure = {
  id: 'charts.funding.scale.1',
  value: { type: 'money', value: '5000000000', currency: 'USD' },
  text: both('50', '5'),
  cellText: both('50', '5'),
  status: 'derived',
  provenance: { rules: ['scale'], sources: [] },
};

function cell(part: Partial<ReportCell> & Pick<ReportCell, 'value' | 'text' | 'raw'>): ReportCell {
  return { sheet: [], ...part };
}

/** One table, one chart, one section: enough to meet every part of a bundle. */
export function smallReport(): Report {
  return {
    id: 'small',
    edition: '1.0.0',
    date: '2026-11-24',
    dateText: both('2026年11月24日', '24 November 2026'),
    locales: ['zh-CN', 'en'],
    title: both('小报告', 'A small report'),
    subtitle: both('副题', 'Subtitle'),
    publisher: same('Trifold'),
    description: both('说明', 'Description'),
    licence: same('CC BY 4.0'),
    howToCite: both('引用', 'Cite'),
    keywords: both('关键词', 'keywords'),
    names: ['GPT-4', '2023年AIGC', 'GPT-4'],
    words: { contents: both('目录', 'Contents') },
    keyFigures: [{ figure: amount.id, label: both('融资额', 'Funding'), status: 'reported' }],
    sections: [
      {
        id: 'funding',
        number: '1',
        theme: both('融资', 'Funding'),
        headline: { 'zh-CN': [{ text: '钱来了' }], en: [{ text: 'Money came' }] },
        blocks: [
          {
            kind: 'paragraph',
            text: {
              'zh-CN': [{ text: '上半年融资' }, { figure: amount.id, text: '约141亿美元' }, { text: '。' }],
              en: [{ figure: amount.id, text: 'About US$14.1 billion' }, { text: ' was raised.' }],
            },
          },
        ],
      },
    ],
    tables: [
      {
        id: 'financing',
        file: 'tables/financing.csv',
        title: both('融资', 'Funding'),
        description: both('各期融资额', 'Funding by period'),
        primaryKey: ['series'],
        status: 'reported',
        fields: [
          {
            name: 'series',
            type: 'name',
            title: both('系列', 'Series'),
            columns: ['series'],
            sheetColumns: [{ part: 'value', header: both('系列', 'Series') }],
            align: 'start',
          },
          {
            name: 'amount',
            type: 'money',
            title: both('金额', 'Amount'),
            unit: both('亿美元', 'US$ billion'),
            columns: ['amount'],
            sheetColumns: [{ part: 'value', header: both('金额（亿美元）', 'Amount (US$ billion)') }],
            align: 'end',
          },
        ],
        rows: [
          {
            key: 'seed.2023H1',
            line: 2,
            status: 'reported',
            statusText: both('报告数字', 'Reported'),
            sources: ['SEED'],
            cells: {
              series: cell({ value: { type: 'text', value: 'seed' }, text: same('seed'), raw: 'seed' }),
              amount: cell({
                value: amount.value,
                text: amount.cellText,
                figure: amount.id,
                raw: '约141亿美元',
              }),
            },
          },
          {
            key: 'recap.2024',
            line: 3,
            status: 'missing',
            statusText: both('缺失', 'Missing'),
            sources: [],
            cells: {
              series: cell({ value: { type: 'text', value: 'recap' }, text: same('recap'), raw: 'recap' }),
              amount: cell({
                value: { type: 'missing', reason: 'undisclosed' },
                text: both('未公开', 'not disclosed'),
                raw: '未披露',
              }),
            },
          },
        ],
      },
    ],
    charts: [
      {
        kind: 'columns',
        id: 'funding',
        number: '1',
        title: both('融资', 'Funding'),
        subtitle: both('亿美元', 'US$ billion'),
        alt: { 'zh-CN': [{ text: '柱状图' }], en: [{ text: 'Columns' }] },
        sources: ['SEED'],
        statuses: ['reported'],
        max: 15000000000,
        periods: [{ label: { text: both('上半年', 'First half') } }],
        series: [
          {
            id: 'seed',
            label: same('seed'),
            emphasis: 'main',
            style: 'column',
            points: [{ figure: amount.id, text: amount.text, at: 14100000000 }, null],
          },
          {
            id: 'scale',
            label: same('scale'),
            emphasis: 'muted',
            style: 'marker',
            points: [{ figure: tick.id, text: both('50亿', '5 bn'), at: 5000000000 }],
          },
        ],
        remarks: [],
      },
    ],
    evaluations: [],
    figures: [amount, tick],
    sources: [{ id: 'SEED', title: both('摘要', 'Summary'), publisher: same('iResearch'), trust: '1' }],
    findings: [
      { code: 'contradiction', severity: 'warning', message: both('两个口径不同。', 'Two series differ.') },
    ],
    statusNotes: [],
  };
}
