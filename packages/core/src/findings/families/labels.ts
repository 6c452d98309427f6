import type { CatalogueFamily } from '../catalogue-entry.ts';

export const labels: CatalogueFamily = {
  id: 'labels',
  title: { 'zh-CN': '列名', en: 'Labels' },
  entries: [
    {
      code: 'blank-label',
      severity: 'warning',
      title: { 'zh-CN': '列名为空', en: 'Blank label' },
      paragraph: {
        'zh-CN':
          '某一列有数据，却没有名称，不知道是什么。这一列暂以字母命名，不会丢失。给它一个名称；若不需要，从文件里删去这一列。',
        en: 'A column has cells but no label, so nobody knows what it holds. It is kept and named by its letter. Give it a label, or delete the column if it isn’t wanted.',
      },
      example: 'region,,amount',
      frictionless: 'blank-label',
    },
    {
      code: 'duplicate-label',
      severity: 'warning',
      title: { 'zh-CN': '列名重复', en: 'Duplicate label' },
      paragraph: {
        'zh-CN':
          '两列的名称相同，不知道指哪一列；许多程序会悄悄丢掉其中一列。Trifold 两列都保留，第二列的名称后加上 (2)。改掉其中一个名称。',
        en: 'Two columns have the same label, so it could mean either; many programs drop one of them silently. Trifold keeps both and adds (2) to the second. Rename one.',
      },
      example: 'region,amount,amount',
      frictionless: 'duplicate-label',
    },
    {
      code: 'similar-label',
      severity: 'warning',
      title: { 'zh-CN': '列名几乎相同', en: 'Labels that look alike' },
      paragraph: {
        'zh-CN':
          '两列的名称只差全角半角、空格或看不见的字符，看上去一样，读者和 report.yaml 都容易弄混。两列都按各自的写法保留。改一个更明确的名称。',
        en: 'Two labels differ in nothing but width, blanks or invisible characters; they look the same, and people and report.yaml will confuse them. Both are kept as written. Give one a clearer name.',
      },
      example: 'amount,amount\u200b',
    },
    {
      code: 'unreached-label',
      severity: 'error',
      title: { 'zh-CN': '没有一行到达的列名', en: 'Label that no row reaches' },
      paragraph: {
        'zh-CN':
          '表头的列名比每一行的单元格都多，而各行一样长。若是多写了一个列名，其后各列的值就都在错的列名下，所以不发布；若是末尾的列全部空白，导出时被略去，就不必改列名。缺少的单元格按空白补在末尾。末尾的列若叫备注、说明之类，不报这一条。',
        en: 'The header has more labels than any row has cells, and the rows are all of one length. If a label is too many, all values from there on stand under wrong ones, so nothing is published; if the last columns are blank and were cut off, the labels are right. The cells lacking are taken as blank, at the end. It is not raised where the labels at the end are remarks, notes or the like.',
      },
      example: 'region,team,amount,cost',
      frictionless: 'missing-cell',
    },
    {
      code: 'missing-label',
      severity: 'error',
      title: { 'zh-CN': '缺少所需的列', en: 'Column not found' },
      paragraph: {
        'zh-CN':
          'report.yaml 要用的列，文件里没有，这张表因此读不成。可能列名改了，或多了空格。改正 report.yaml 里的 column，或改文件的表头；消息里列出了现有的列。',
        en: 'report.yaml wants a column that the file does not have, so the table can’t be read. Perhaps it was renamed. Correct “column” in report.yaml or the header of the file; the hint lists the columns that there are.',
      },
      example: 'region,period,amount_usd',
      frictionless: 'missing-label',
    },
    {
      code: 'extra-label',
      severity: 'warning',
      title: { 'zh-CN': '没有用到的列', en: 'Column that nobody uses' },
      paragraph: {
        'zh-CN':
          '文件里有一列，report.yaml 没有声明，它不会出现在任何成品里。若是有意为之，不必处理；否则为它加一个字段。',
        en: 'The file has a column that report.yaml doesn’t declare; it appears in none of the outputs. That may be as you want it. If not, add a field for it.',
      },
      example: 'region,amount,internal_note',
      frictionless: 'extra-label',
    },
  ],
};
