/** A small report: one table with numbers, money, a range, periods and a missing cell; a chart; prose; a source. */
export const manifest = `
id: sample
title: { zh-CN: 样本报告, en: Sample report }
subtitle: { zh-CN: 副题, en: Subtitle }
description: { zh-CN: 说明, en: Description }
publisher: { zh-CN: 出版者, en: Publisher }
date: 2026-01-31
locales: [zh-CN, en]
licence: { zh-CN: 许可, en: Licence }
cite: { zh-CN: 引用, en: Citation }
keywords: { zh-CN: 关键词, en: keywords }
names: [GPT-4]
sources: sources
vocabularies:
  region:
    north: { zh-CN: 北方, en: North }
    south: { zh-CN: 南方, en: South }
tables:
  - id: sales
    file: tables/sales.csv
    title: { zh-CN: 销售, en: Sales }
    description: { zh-CN: 各地销售, en: Sales by region }
    primaryKey: [region, period]
    status: { column: status }
    sources: { column: source_id }
    fields:
      - { name: region, type: text, title: { zh-CN: 地区, en: Region }, vocabulary: region }
      - { name: period, type: period, title: { zh-CN: 时期, en: Period } }
      - { name: amount, type: money, title: { zh-CN: 金额, en: Amount }, unit: { zh-CN: 亿, en: billion }, currency: USD }
      - { name: share, type: percent, title: { zh-CN: 占比, en: Share } }
      - { name: size, type: number, title: { zh-CN: 规模, en: Size }, unit: { zh-CN: 亿, en: billion } }
  - id: sources
    file: tables/sources.csv
    title: { zh-CN: 来源, en: Sources }
    description: { zh-CN: 来源, en: Sources }
    primaryKey: [source_id]
    status: { value: reported }
    sources: { value: S1 }
    fields:
      - { name: source_id, type: name, title: { zh-CN: 编号, en: Id } }
      - { name: title, type: name, title: { zh-CN: 标题, en: Title }, columns: { zh-CN: title_zh, en: title_en } }
keyFigures:
  - { figure: sales.north.2023年.amount, label: { zh-CN: 北方销售额, en: Sales in the north } }
charts:
  - id: amounts
    kind: bars
    table: sales
    title: { zh-CN: 销售额, en: Amounts }
    subtitle: { zh-CN: 亿美元, en: US$ billion }
    alt: { zh-CN: 各地销售额, en: Amounts by region }
    label: region
    values: [amount]
    where: { period: [2023年] }
sections:
  - id: first
    theme: { zh-CN: 销售, en: Sales }
    headline: { zh-CN: 北方领先, en: The north leads }
    blocks:
      - paragraph:
          zh-CN: 北方为{sales.north.2023年.amount}，与 GPT-4 无关。
          en: "The north sold {sales.north.2023年.amount}; GPT-4 has no part in it."
      - chart: amounts
      - table: { of: sales }
`;

export const files: Record<string, string> = {
  'tables/sales.csv': [
    'region,period,amount,share,size,status,source_id',
    'north,2023年,约141亿美元,36.6%,70亿~650亿,reported,S1',
    'south,2023年,$2.50B,-8%,30亿,related,S1',
    'south,2023年上半年,,,,missing,S1',
    '',
  ].join('\n'),
  'tables/sources.csv': 'source_id,title_zh,title_en\nS1,年报,Annual report\n',
};
