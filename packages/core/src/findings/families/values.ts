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
      code: 'cut-number',
      severity: 'warning',
      title: { 'zh-CN': '被截短的长数字', en: 'Long number that was cut' },
      paragraph: {
        'zh-CN':
          '身份证号、订单号这样的长数字在表格软件里被当作数，只存下十五位，显示和导出时写成 1.10108E+17，末几位已经丢失，Trifold 无法复原，照原样保留。回到来源，把这一列设为文本后重新导出。',
        en: 'A spreadsheet took a long number such as an account or an order for a quantity: it keeps fifteen digits and writes 1.10108E+17, and the last digits are gone. Trifold can’t bring them back and keeps the cell as it is. Go back to the source, make the column text and export it again.',
      },
      example: '1.10108E+17',
    },
    {
      code: 'wrapped-text',
      severity: 'warning',
      title: { 'zh-CN': '包在公式里的文字', en: 'Text wrapped in a formula' },
      paragraph: {
        'zh-CN':
          '有的程序把编号写成 ="00123"，让表格软件保住前面的零。Trifold 不计算公式，等号和引号照原样保留，读者也会看到。去掉它们，只写 00123，字段的 type 写 name，零不会丢。',
        en: 'Some programs write ="00123" so that a spreadsheet keeps the zeros of an identifier. Trifold computes no formulas: equals sign and quotes stay, and readers see them. Write 00123 alone and declare the field as a name; the zeros stay.',
      },
      example: '="00123"',
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
