import type { CatalogueFamily } from '../catalogue-entry.ts';

export const rows: CatalogueFamily = {
  id: 'rows',
  title: { 'zh-CN': '行与区域', en: 'Rows and regions' },
  entries: [
    {
      code: 'preamble',
      severity: 'note',
      title: { 'zh-CN': '表前的说明', en: 'Lines above the table' },
      paragraph: {
        'zh-CN':
          '表头之前有几行不属于表，如标题、单位或导出时间，统计部门的导出文件大多如此。它们原样保留，不算数据。看看其中有没有单位或口径，写进 report.yaml。',
        en: 'Some lines above the header are no part of the table: a title, a unit, a time of export, as statistics portals write them. They are kept as they are and taken for no data. See whether they say a unit or a definition that belongs into report.yaml.',
      },
      example: '数据库：年度数据',
    },
    {
      code: 'notes',
      severity: 'note',
      title: { 'zh-CN': '表后的附注', en: 'Lines below the table' },
      paragraph: {
        'zh-CN':
          '表的下面有附注或来源，不是数据行。它们原样保留，续行归在一起。若附注影响数字的含义，请写进 report.yaml，读者才能看到。',
        en: 'Below the table stand notes or a source, which are no rows. They are kept as they are. If they change what the numbers mean, say so in report.yaml, so that readers see it.',
      },
      example: '注：1.2023年数据为初步核算数。',
    },
    {
      code: 'total-row',
      severity: 'note',
      title: { 'zh-CN': '合计行', en: 'Row of totals' },
      paragraph: {
        'zh-CN':
          '这一行是合计、小计或总计，不是与其他行并列的一项；当作普通行求和会重复计算。Trifold 保留并标出它，是否算作数据由 report.yaml 决定；它与各部分之和是否相符，没有声明时写在提示里，声明了 totals 则正式核对。“其中：……”的行不重复相加。',
        en: 'The row sums up others instead of standing beside them; added up with them it would count twice. Trifold keeps and marks it. Whether it is data is for report.yaml to say. Whether its parts add up to it is told in the note, and checked as a rule where totals are declared; rows such as 其中：… (of which) are not added twice.',
      },
      example: '合计,141,100%',
    },
    {
      code: 'blank-row',
      severity: 'warning',
      title: { 'zh-CN': '空行', en: 'Blank row' },
      paragraph: {
        'zh-CN': '表中有一行没有任何内容，已略过，行号不受影响。若那里本应有数据，请补上；否则删去空行。',
        en: 'A row within the table has no content. It is passed over, and line numbers stay right. Fill it in if data is missing there, else delete it.',
      },
      example: ',,,',
      frictionless: 'blank-row',
    },
    {
      code: 'extra-cell',
      severity: 'warning',
      title: { 'zh-CN': '多出的单元格', en: 'Extra cell' },
      paragraph: {
        'zh-CN':
          '这一行的单元格比表的列多：文字里的逗号没有加引号，后面的值会错一列；或末尾多了空单元格。只有一种分法能让每个值都与所在列相符时，Trifold 就照那样读，并说明做了什么；否则不采用这一行。核对这一行，给含逗号的文字加上英文双引号。',
        en: 'The row has more cells than the table has columns, because a comma inside a text stands without quotes and would move all later values, or because blank cells follow at its end. Where there is one way in which every value fits its column, the row is read that way and the message says how; otherwise it is rejected. Check the row, and put text with a comma into double quotes.',
      },
      example: 'north,a large, old market,141',
      frictionless: 'extra-cell',
    },
    {
      code: 'missing-cell',
      severity: 'warning',
      title: { 'zh-CN': '缺少单元格', en: 'Missing cell' },
      paragraph: {
        'zh-CN':
          '这一行的单元格比表的列少，末尾可能漏了逗号，也可能中间缺了一格。只有一种补法能让每个值都与所在列相符时，缺少的按空白补上；否则不采用这一行。空着的单元格也要写出逗号，请把这一行补齐。',
        en: 'The row has fewer cells than the table has columns: commas may be missing at its end, or a cell in its middle. Where there is one way in which every value fits its column, the cells lacking are taken as blank; otherwise the row is rejected. Empty cells need their commas too, so complete the row.',
      },
      example: 'north,141',
      frictionless: 'missing-cell',
    },
    {
      code: 'rejected-row',
      severity: 'error',
      title: { 'zh-CN': '无法采用的行', en: 'Row rejected' },
      paragraph: {
        'zh-CN':
          '这一行的单元格数与表不符，哪个值属于哪一列不能确定，猜测可能把数字放进别的列，所以没有采用，也不发布。原文连同行号一起保留在结果里。改正这一行，再检查一次。',
        en: 'The row has another number of cells than the table, and which value belongs to which column is uncertain; a guess could put numbers in the wrong place. So it is not used and nothing is published; its raw text and line are kept in the result. Correct the row and check again.',
      },
      example: 'north,141,36.6%,12,,7',
    },
    {
      code: 'further-table',
      severity: 'warning',
      title: { 'zh-CN': '文件里还有别的表', en: 'Another table in the file' },
      paragraph: {
        'zh-CN':
          '一个文件里上下排着几张表，各有表头。report.yaml 指的是行数最多的那张，其余的读出来了但没有用到。把它们分成几个文件，一张表一个。',
        en: 'Several tables, each with its header, stand in one file. report.yaml means the one with the most rows; the others are read but not used. Split the file, one table each.',
      },
      example: 'year,total',
    },
    {
      code: 'note-inside',
      severity: 'warning',
      title: { 'zh-CN': '表中间的附注', en: 'Note within the table' },
      paragraph: {
        'zh-CN':
          '表中间有一行是附注、页码或只有横线的分隔线，其他单元格都是空的。它留在附注里，没有算作数据行。核对后把它移到表的下方，或从文件里删去。',
        en: 'A line within the table is a note, the number of a page or a rule of dashes, with nothing in its other cells. It is kept among the notes and is no row. Check it, then move it below the table or delete it from the file.',
      },
      example: '第1页 共2页,,',
    },
    {
      code: 'header-inside',
      severity: 'warning',
      title: { 'zh-CN': '像表头的行', en: 'Row like a header' },
      paragraph: {
        'zh-CN':
          '表中间的一行全是文字，连数字列也是，多半是下面另一张表的表头。因为中间没有空行，它和下面各行仍作为这张表的数据。如果是另一张表，在它上面空一行，或另存为一个文件。',
        en: 'A row within the table has words in all columns, even in those of figures, so it is likely the header of another table. As no blank line stands above it, it and the rows below are read as rows of this table. If another table begins there, leave a line blank above it, or keep it in a file of its own.',
      },
      example: '地区,收入',
    },
  ],
};
