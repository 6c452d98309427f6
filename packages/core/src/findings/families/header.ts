import type { CatalogueFamily } from '../catalogue-entry.ts';

export const header: CatalogueFamily = {
  id: 'header',
  title: { 'zh-CN': '表头', en: 'Header' },
  entries: [
    {
      code: 'blank-header',
      severity: 'warning',
      title: { 'zh-CN': '表头是空的', en: 'Blank header' },
      paragraph: {
        'zh-CN':
          '应是表头的那一行没有任何文字，各列的含义无从得知。各列暂以字母 A、B、C 命名，report.yaml 里的列名因此对不上。在这一行写上各列的名称。',
        en: 'The row where the header should be has no text, so nobody can tell what the columns mean. They are named by letter, A, B, C, which matches nothing in report.yaml. Write the labels into that row.',
      },
      example: ',,,',
      frictionless: 'blank-header',
    },
    {
      code: 'missing-header',
      severity: 'warning',
      title: { 'zh-CN': '没有表头', en: 'No header' },
      paragraph: {
        'zh-CN':
          '第一行已经是数据，上面没有列名。Trifold 没有把数据当成表头，各列暂以字母 A、B、C 命名。在文件最上面补一行列名，或在 report.yaml 里按字母引用。',
        en: 'The first row is data already and no labels stand above it. Trifold did not take it for a header; the columns are named by letter, A, B, C. Put a row of labels at the top, or refer to the letters in report.yaml.',
      },
      example: 'north,2023,141',
    },
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
      code: 'repeated-header',
      severity: 'warning',
      title: { 'zh-CN': '表头又出现了', en: 'Header repeated' },
      paragraph: {
        'zh-CN':
          '表中间的一行与表头完全相同，常见于分页导出或几个文件拼接。若当作数据，各列都会多出一个读不懂的值，所以没有算作数据行。从文件里删去它。',
        en: 'A row within the table is the header again, as in exports by page or files that were joined. As data it would give each column a value that can’t be read, so it is not taken for a row. Delete it from the file.',
      },
      example: 'region,period,amount',
    },
    {
      code: 'multi-row-header',
      severity: 'note',
      title: { 'zh-CN': '多行表头', en: 'Header of several rows' },
      paragraph: {
        'zh-CN':
          '表头占了两三行，上面的行多是分组名。Trifold 把每一列的各行自上而下连成一个名称，中间加空格。在 report.yaml 里按连接后的名称引用。',
        en: 'The header takes two or three rows, of which the upper ones mostly name groups. Trifold joins the parts of each column from top to bottom, with a blank between. Refer to the joined labels in report.yaml.',
      },
      example: '2022,2022,2023\nQ1,Q2,Q1',
    },
    {
      code: 'blank-group-cell',
      severity: 'warning',
      title: { 'zh-CN': '分组名下的空单元格', en: 'Blank cell beside a group’s name' },
      paragraph: {
        'zh-CN':
          '多行表头的上面一行有合并后留下的空单元格，分组名只在每组的第一列。Trifold 不向右填充，所以同组其他列的名称里没有组名，可能与别组重复。在每一列上方都写出组名。',
        en: 'An upper row of the header has blank cells, as merging leaves them, so that the name of a group stands above its first column only. Trifold doesn’t fill them, so the other labels of the group lack its name and may be the same as those of another. Write the name above each column of the group.',
      },
      example: '地区,2022年,,2023年,',
    },
    {
      code: 'blank-column',
      severity: 'note',
      title: { 'zh-CN': '右边的空列', en: 'Blank column at the right end' },
      paragraph: {
        'zh-CN':
          '各行的末尾都多出分隔符，成了既无列名也无内容的列，许多统计网站的导出文件就是这样。这些列已略去，不影响其他列。',
        en: 'All rows end with delimiters too many, which makes columns without a label or a value, as in the exports of many portals. These columns are left out, and the others are as they were.',
      },
      example: 'region,amount,,',
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
