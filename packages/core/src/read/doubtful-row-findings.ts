import type { Finding } from '../report/finding.ts';
import { counted } from './counted.ts';
import { lineFinding } from './read-findings.ts';

/** A row without its last cells, as many of the table's. */
export function cutRowFinding(
  file: string,
  line: number,
  raw: string,
  cells: number,
  width: number,
): Finding {
  const message = {
    'zh-CN': `该行有 ${cells} 个单元格，表有 ${width} 列；表中许多行都略去了末尾的空单元格，缺少的按空白补在末尾。`,
    en: `The row has ${counted(cells, 'cell')}, the table ${counted(width, 'column')}; like many rows of the table it ends early, and the cells lacking at its end were taken as blank.`,
  };
  const hint = {
    'zh-CN': '核对这一行；导出时保留末尾的空单元格。',
    en: 'Check the row, and export the table with its blank cells at the end.',
  };
  return lineFinding(file, 'missing-cell', 'warning', line, message, { raw, hint });
}

/** A note among the rows, padded like one of them or not. */
export function noteInsideFinding(file: string, line: number, raw: string): Finding {
  const message = {
    'zh-CN': '表中间的这一行是附注、页码或每页的标题，未作为数据。',
    en: 'This line within the table is a note, the number of a page or its title; it is no data.',
  };
  return lineFinding(file, 'note-inside', 'warning', line, message, { raw });
}

/** A line of marks alone, among the rows. */
export function ruleLineFinding(file: string, line: number, raw: string): Finding {
  const message = {
    'zh-CN': '这一行只有分隔线，没有内容，未作为数据。',
    en: 'This line is a rule, drawn with marks; it is no data.',
  };
  return lineFinding(file, 'note-inside', 'warning', line, message, { raw });
}

/** A row of words where figures are expected. */
export function headerInsideFinding(file: string, line: number, raw: string): Finding {
  const message = {
    'zh-CN': '这一行在数字列里也全是文字，像是另一个表的表头；已作为数据行读取。',
    en: 'This row has words even in the columns of figures, like the header of another table; it was read as a row.',
  };
  const hint = {
    'zh-CN': '如果下面是另一个表，在它上面空一行，或另存为一个文件。',
    en: 'If another table begins here, leave a line blank above it, or keep it in a file of its own.',
  };
  return lineFinding(file, 'header-inside', 'warning', line, message, { raw, hint });
}

/** A cell over several lines, of which some are like rows of the table. */
export function swallowedRowsFinding(file: string, line: number, raw: string): Finding {
  const message = {
    'zh-CN':
      '这一行有一个单元格跨了几行，其中有的行与数据行一样：可能是引号没有结束，把后面的行并了进来。已按引号读取。',
    en: 'A cell of this row goes on over lines that are like rows of the table: its quote may have been left open, and rows be lost in it. It was read as the quotes have it.',
  };
  const hint = {
    'zh-CN': '核对这几行；若是引号放错，改正后再读。',
    en: 'Check these lines, and correct the quotes where they are out of place.',
  };
  return lineFinding(file, 'open-quote', 'warning', line, message, { raw, hint });
}
