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
  ],
};
