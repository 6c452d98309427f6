import type { CatalogueFamily } from '../catalogue-entry.ts';

export const values: CatalogueFamily = {
  id: 'values',
  title: { 'zh-CN': '值', en: 'Values' },
  entries: [
    {
      code: 'type-error',
      severity: 'error',
      title: { 'zh-CN': '值与类型不符', en: 'Value of another type' },
      paragraph: {
        'zh-CN':
          '单元格读不成字段声明的类型，例如金额里写了文字。Trifold 不猜测，单元格作为文字保留，并且不发布。改正单元格，或在 report.yaml 里改字段的 type；没有值就留空。',
        en: 'The cell can’t be read as the type that its field declares, such as words where an amount should be. Trifold doesn’t guess: the cell stays text and nothing is published. Correct the cell, or the field’s type in report.yaml; leave it empty where there is no value.',
      },
      example: '约十几亿',
      frictionless: 'type-error',
    },
    {
      code: 'spreadsheet-error',
      severity: 'warning',
      title: { 'zh-CN': '表格软件的错误值', en: 'Error value of a spreadsheet' },
      paragraph: {
        'zh-CN':
          '单元格里是公式算不出来时的错误值，导出时一并写进了文件。它被当作缺失，不是 0。回到原来的表格改正公式，重新导出。',
        en: 'The cell has what a spreadsheet shows when a formula fails, and the export wrote it out. It counts as missing, never as 0. Correct the formula in the spreadsheet and export it again.',
      },
      example: '#DIV/0!',
    },
    {
      code: 'two-digit-year',
      severity: 'warning',
      title: { 'zh-CN': '两位数的年份', en: 'Year of two digits' },
      paragraph: {
        'zh-CN': '年份只写了后两位，世纪要靠猜。Trifold 按本世纪读。写全四位数就没有疑问。',
        en: 'The year has its last two digits only, which leaves the century open. Trifold took this one. Write all four digits and there is no doubt.',
      },
      example: '23年6月',
    },
    {
      code: 'scale-zhao',
      severity: 'warning',
      title: { 'zh-CN': '“兆”有两种含义', en: 'The two meanings of 兆' },
      paragraph: {
        'zh-CN':
          '“兆”在一些地区是一万亿，在另一些场合是一百万，相差一百万倍。Trifold 按一万亿读。核对来源，改写成“万亿”或“百万”。',
        en: 'The character 兆 is a trillion in some places and a million in others, a million times less. Trifold took it for a trillion. Check the source and write 万亿 or 百万 instead.',
      },
      example: '1.2兆元',
    },
  ],
};
