import type { Report } from '@trifold/core';
import { sampleChart, toSection } from './sample-sections.ts';
import { textOf } from './sample-table.ts';
import { applications, financing } from './sample-tables.ts';
import { sampleWords } from './sample-words.ts';

const sources = ['SEED', 'R02', 'R58'];
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
    evaluations: [],
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
