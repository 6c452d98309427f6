import type { CatalogueFamily } from '../catalogue-entry.ts';

export const files: CatalogueFamily = {
  id: 'files',
  title: { 'zh-CN': '文件', en: 'Files' },
  entries: [
    {
      code: 'missing-file',
      severity: 'error',
      title: { 'zh-CN': '缺少文件', en: 'File not found' },
      paragraph: {
        'zh-CN':
          'report.yaml 提到的文件不在报告的文件夹里，它的表因此没有数据，什么都不会发布。把文件补上，或改正 report.yaml 里的 file；路径从报告的文件夹算起，区分大小写。',
        en: 'A file that report.yaml names is not in the report’s folder. Its table would have no data, so nothing is published. Add the file, or correct “file” in report.yaml: the path starts at the report’s folder, and capitals matter.',
      },
      example: 'file: tables/financing.csv',
      frictionless: 'scheme-error',
    },
    {
      code: 'empty-file',
      severity: 'error',
      title: { 'zh-CN': '没有数据', en: 'No data' },
      paragraph: {
        'zh-CN':
          '文件是空的，或者有文字却没有表。多半是导出中断，或存错了文件。重新导出；若这张表确实不再需要，从 report.yaml 里删去。',
        en: 'The file is empty, or has some text but no table. Usually an export broke off or the wrong file was saved. Export it again; if the table is no longer wanted, take it out of report.yaml.',
      },
      example: '',
      frictionless: 'source-error',
    },
    {
      code: 'not-a-text-file',
      severity: 'error',
      title: { 'zh-CN': '不是文本文件', en: 'Not a text file' },
      paragraph: {
        'zh-CN':
          '文件名像表格，内容却是 Excel 工作簿、PDF、图片或压缩包。Trifold 只读文本，没有打开它。在原来的程序里打开，另存为 CSV（UTF-8），再放回来。',
        en: 'The name promises a table, but the bytes are an Excel workbook, a PDF, a picture or an archive. Trifold reads text only and left it alone. Open the file in its own program, save it as CSV (UTF-8) and put that in its place.',
      },
      example: 'PK\u0003\u0004\u0014\u0000',
      frictionless: 'format-error',
    },
    {
      code: 'null-character',
      severity: 'warning',
      title: { 'zh-CN': '空字符', en: 'NUL characters' },
      paragraph: {
        'zh-CN':
          '文件里有编码为零的字符（NUL），文本里本不该出现；常见于写了一半的文件，或编码猜错的 UTF-16。它们被略去，其余照读，消息里写明个数和第一个的位置。核对那里有没有缺字；若有，从来源重新导出。',
        en: 'The file has NUL characters, which no text needs. They come from files that were written halfway, or from UTF-16 in disguise. They are left out and the rest is read; the message counts them and says where the first one is. If something is missing there, export the file again from its source.',
      },
      example: 'north,14\u00001',
    },
    {
      code: 'ctrl-z',
      severity: 'warning',
      title: { 'zh-CN': '末尾的 Ctrl-Z', en: 'Ctrl-Z at the end' },
      paragraph: {
        'zh-CN':
          '文件以字符 26 结束，这是 DOS 时代的程序表示文件结尾的做法。它不属于最后一个单元格，已略过。不影响数据；重新保存即可消除。',
        en: 'The file ends with character 26, which programs of the DOS days wrote to mark the end. It belongs to no cell and is left out. Nothing needs to be done.',
      },
      example: 'west,2.5\u001a',
    },
    {
      code: 'file-too-large',
      severity: 'error',
      title: { 'zh-CN': '文件过大', en: 'File too large' },
      paragraph: {
        'zh-CN':
          '文件超过 Trifold 能读的大小，没有读取；上限写在消息里。报告里的表用不到这么多行，多半放错了文件。先汇总或拆分，再放进来。',
        en: 'The file is larger than Trifold reads, and was not opened; the message says the limit. A table for a report seldom needs so many rows, so it may be the wrong file. Summarise or split it first.',
      },
      example: 'tables/clickstream.csv',
    },
    {
      code: 'cell-too-large',
      severity: 'error',
      title: { 'zh-CN': '单元格过长', en: 'Cell too long' },
      paragraph: {
        'zh-CN':
          '一个单元格或一行的文字超过上限，没有一种成品放得下，所以文件被拒绝。常见的原因是缺了引号或换行，把后面的许多行并成了一个单元格。检查这一行的引号和换行，或缩短文字。',
        en: 'A cell or row holds more text than any output can take, so the file is refused. The usual reason is a missing quote or line end, which takes the following rows into one cell. Look at the quotes and line ends there, or shorten the text.',
      },
      example: 'north,"a text that goes on for a million characters …"',
    },
    {
      code: 'too-many-columns',
      severity: 'error',
      title: { 'zh-CN': '列数过多', en: 'Too many columns' },
      paragraph: {
        'zh-CN':
          '表的列数超过一张工作表所能容纳的，文件被拒绝。多半是分隔符认错了，或行列颠倒了。检查分隔符，必要时把表转置。',
        en: 'The table has more columns than a sheet of a workbook holds, so the file is refused. Either the delimiter is not what it seems, or rows and columns are swapped. Check the delimiter, or transpose the table.',
      },
      example: 'c1,c2,c3, … ,c16385',
    },
  ],
};
