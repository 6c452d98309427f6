import type { CatalogueFamily } from '../catalogue-entry.ts';

export const charts: CatalogueFamily = {
  id: 'charts',
  title: { 'zh-CN': '图', en: 'Charts' },
  entries: [
    {
      code: 'chart-empty',
      severity: 'error',
      title: { 'zh-CN': '图里没有数据', en: 'Chart without data' },
      paragraph: {
        'zh-CN': '图的 where 没有选中任何行，画出来会是空的。where 比较的是文件里的原文。改正其中的值。',
        en: 'The “where” of the chart selects no row, so it would be drawn empty. It compares the raw text of the file. Correct its values.',
      },
      example: 'where: { region: [North] }',
    },
    {
      code: 'chart-unknown-field',
      severity: 'error',
      title: { 'zh-CN': '图用了不存在的字段', en: 'Chart of an unknown field' },
      paragraph: {
        'zh-CN': '图要画的字段，表里没有声明。检查拼写，或先在表里声明这个字段。',
        en: 'The chart wants a field that its table doesn’t declare. Check the spelling, or declare the field in the table first.',
      },
      example: 'value: amuont',
    },
    {
      code: 'chart-unknown-series',
      severity: 'error',
      title: { 'zh-CN': '图用了不存在的系列', en: 'Chart of an unknown series' },
      paragraph: {
        'zh-CN':
          '图列出的一个系列，在选中的行里没有出现，会画成一列空白。按文件里的原文写系列的编号，或从图里删去它。',
        en: 'The chart lists a series that none of its rows has; it would be drawn as a gap. Write its id as the file has it, or take it out of the chart.',
      },
      example: 'series: [north, sout]',
    },
    {
      code: 'chart-unknown-period',
      severity: 'error',
      title: { 'zh-CN': '说明指向不存在的时期', en: 'Remark on an unknown period' },
      paragraph: {
        'zh-CN': '图的一条说明指向图中没有的时期，没有地方可放。按文件里的原文写时期，或删去这条说明。',
        en: 'A remark of the chart is about a period that the chart doesn’t show, so there is no place for it. Write the period as the file has it, or delete the remark.',
      },
      example: 'period: 2024年',
    },
    {
      code: 'chart-double-point',
      severity: 'error',
      title: { 'zh-CN': '同一点有两个值', en: 'Two values for one point' },
      paragraph: {
        'zh-CN':
          '同一系列在同一时期有两个值，图上只能画一个，随意取一个会误导读者。用 where 选出一个，例如只留一种来源。',
        en: 'A series has two values for one period, and a chart can draw one; to pick any would mislead. Select one with “where”, for instance those of one source.',
      },
      example: 'north,2023年,2.50',
    },
    {
      code: 'chart-mixed-units',
      severity: 'error',
      title: { 'zh-CN': '一个刻度上有几种单位', en: 'Several units on one scale' },
      paragraph: {
        'zh-CN':
          '图里的值单位不同，如美元和人民币，画在同一刻度上高低就没有意义。用 where 选出一种单位，或分成两张图。',
        en: 'Values of the chart have different units, such as dollars and yuan; on one scale their heights mean nothing. Select one unit with “where”, or make two charts.',
      },
      example: '¥1,234.50',
    },
    {
      code: 'chart-below-scale',
      severity: 'error',
      title: { 'zh-CN': '值在刻度之外', en: 'Value below the scale' },
      paragraph: {
        'zh-CN':
          '刻度从零开始，值却是负的；或者刻度是对数的，值却不是正数。这样的值画不出来。换一种刻度或图，或用 where 去掉这一行。',
        en: 'The scale starts at zero and the value is negative, or the scale is logarithmic and the value not positive. Neither can be drawn. Choose another scale or chart, or leave the row out with “where”.',
      },
      example: '-3.2%',
    },
    {
      code: 'chart-unbounded-span',
      severity: 'error',
      title: { 'zh-CN': '区段没有起止', en: 'Span without bounds' },
      paragraph: {
        'zh-CN':
          '一个区段既没有起点也没有终点，不知道画在哪里；缺一端的可以画成开放的。补上一端，或用 where 去掉这一行。',
        en: 'A span has neither start nor end, so there is no place to draw it; with one of them it is drawn open. Fill one in, or leave the row out with “where”.',
      },
      example: 'level 3,,',
    },
  ],
};
