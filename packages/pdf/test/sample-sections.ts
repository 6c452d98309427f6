import type { BarChart, Block, Prose, Run, Section, Text } from '@trifold/core';
import { textOf } from './sample-table.ts';
import { applications, financing } from './sample-tables.ts';

/** Id of a figure that texts and charts quote. */
const amount = 'financing.q0.amount';

/** A section with text, a list, a callout and, by its place, a chart or a table. */
export function toSection(id: string, at: number): Section {
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
      ...(at === 2 ? [stepsOf()] : []),
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

/** A bar chart of eight rows. */
export function sampleChart(id: string, number: string): BarChart {
  const mark = (text: [string, string], at: number) => ({ figure: amount, text: textOf(text), at });
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
      bars: [mark(['约120亿美元', '≈12.0'], 120 + at)],
    })),
  };
}

/** The steps of a method. */
function stepsOf(): Block {
  return {
    kind: 'steps',
    items: [
      {
        title: { 'zh-CN': '缺失', en: 'Missing numbers' },
        text: toProse('缺失的数值不作填补。', 'A missing number is not filled in.'),
      },
      { title: { 'zh-CN': '排名', en: 'Ranks' }, text: longProse() },
    ],
  };
}
