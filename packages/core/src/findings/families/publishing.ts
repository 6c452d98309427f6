import type { CatalogueFamily } from '../catalogue-entry.ts';

export const publishing: CatalogueFamily = {
  id: 'publishing',
  title: { 'zh-CN': '发布', en: 'Publishing' },
  entries: [
    {
      code: 'missing-glyph',
      severity: 'error',
      title: { 'zh-CN': '字体缺字', en: 'Character that the fonts lack' },
      paragraph: {
        'zh-CN':
          '简报嵌入的字体里没有这个字，印出来会是一片空白。所以在写文件之前就停下，什么都不发布；trifold check 也会指出。换一个写法，如用汉字代替表情符号：report.yaml 里的直接改，表里的在 corrections.csv 里更正。',
        en: 'The fonts of the brief don’t have the character; it would be printed as a blank. So nothing is published, and trifold check says so before. Write it another way, for instance with a word in place of an emoji: in report.yaml, or for a cell by a correction in corrections.csv.',
      },
      example: '🦄',
    },
    {
      code: 'report-too-large',
      severity: 'error',
      title: { 'zh-CN': '报告太大', en: 'Report too large' },
      paragraph: {
        'zh-CN':
          '各表的单元格（行数乘字段数）加起来超过二百五十万，三种输出放不进内存，因此没有发布。按年份或地区拆成几份报告，或先汇总。trifold check 没有这个上限，仍可检查整张表。',
        en: 'All tables together have more than two and a half million cells, rows times fields, and the outputs would not fit into memory, so nothing is published. Divide the report by year or region, or sum the data up first. trifold check has no such limit and still checks all of it.',
      },
      example: 'tables/large.csv',
    },
    {
      code: 'text-too-long',
      severity: 'error',
      title: { 'zh-CN': '文字放不下', en: 'Text that does not fit' },
      paragraph: {
        'zh-CN':
          '文字超出了成品里给它的位置。超过 Excel 单元格上限的文字在工作簿里截断并标出（警告），全文在数据包里；一页放不下的单元格没法印出来（错误），不发布。缩短文字，或改成正文里的段落。',
        en: 'The text is longer than its place in an output. Beyond what a cell of Excel takes it is cut in the workbook, visibly (a warning), and stands whole in the bundle; a cell that no page of the brief holds stops publishing (an error). Shorten it, or make it a paragraph of a section.',
      },
      example: 'a note of forty thousand characters …',
    },
  ],
};
