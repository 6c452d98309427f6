import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { spaced } from '../report/spaced.ts';
import { delimiterWords } from './delimiter-words.ts';
import { columnLetter } from './label-findings.ts';
import { maxCellLength, maxColumns, maxFileBytes } from './limits.ts';

const million = 1_000_000;

/** Findings about a file as a whole. */
export const refusals = {
  noText: (file: string, kind: Text): Finding => ({
    code: 'not-a-text-file',
    severity: 'error',
    file,
    message: {
      'zh-CN': `这是${spaced(kind['zh-CN'] ?? '')}，不是 CSV。`,
      en: `This is ${kind.en ?? 'no text'}, not a CSV.`,
    },
    hint: { 'zh-CN': '在原软件中导出为 CSV。', en: 'Export it as CSV from the program that made it.' },
  }),
  fileTooLarge: (file: string, size: number): Finding => ({
    code: 'file-too-large',
    severity: 'error',
    file,
    message: {
      'zh-CN': `文件有 ${Math.round(size / million)} MB，超过 ${maxFileBytes / million} MB 的上限。`,
      en: `The file has ${Math.round(size / million)} MB, more than the limit of ${maxFileBytes / million} MB.`,
    },
    hint: { 'zh-CN': '拆成几个文件。', en: 'Split it into several files.' },
  }),
  /** `offset` is that of the first byte that is not UTF-8. */
  noEncoding: (file: string, offset: number): Finding => ({
    code: 'encoding-error',
    severity: 'error',
    file,
    message: {
      'zh-CN': `文件既不是 UTF-8、UTF-16，也不像 GB18030；可能是其他编码，或根本不是文本。第一个不是 UTF-8 的字节在偏移 ${offset}。`,
      en: `The file is neither UTF-8 nor UTF-16 nor likely GB18030: it has another encoding, or is no text. The first byte that is not UTF-8 is at offset ${offset}.`,
    },
    hint: {
      'zh-CN': '存为 UTF-8，或在 report.yaml 的表里写 encoding（如 big5 或 windows-1252）。',
      en: 'Save it as UTF-8, or declare the table\'s "encoding" in report.yaml, such as big5 or windows-1252.',
    },
  }),
  empty: (file: string): Finding => ({
    code: 'empty-file',
    severity: 'error',
    file,
    message: { 'zh-CN': '文件是空的，没有数据。', en: 'The file is empty: there is no data.' },
    hint: { 'zh-CN': '检查导出是否成功。', en: 'See whether its export succeeded.' },
  }),
  noTable: (file: string): Finding => ({
    code: 'empty-file',
    severity: 'error',
    file,
    message: { 'zh-CN': '文件里没有表。', en: 'There is no table in the file.' },
    hint: {
      'zh-CN': '第一行写列名，以下每行一条数据。',
      en: 'Name the columns in the first row, then write the data.',
    },
  }),
  longLine: (file: string, line: number): Finding => ({
    code: 'cell-too-large',
    severity: 'error',
    file,
    line,
    message: {
      'zh-CN': `从这一行开始的一行超过 ${(32 * maxCellLength) / million} 百万字符。`,
      en: `A row from this line on has more than ${(32 * maxCellLength) / million} million characters.`,
    },
    hint: { 'zh-CN': '检查分隔符、引号和换行。', en: 'Look at its delimiters, quotes and line ends.' },
  }),
  cellTooLarge: (file: string, line: number, column: number, length: number): Finding => ({
    code: 'cell-too-large',
    severity: 'error',
    file,
    line,
    column: columnLetter(column),
    message: {
      'zh-CN': `第 ${column + 1} 列的单元格有 ${length} 个字符，上限是 ${maxCellLength} 个。`,
      en: `The cell in column ${column + 1} has ${length} characters; the limit is ${maxCellLength}.`,
    },
    hint: { 'zh-CN': '检查是否缺少引号或换行。', en: 'Look for a missing quote or line end.' },
  }),
  tooManyColumns: (file: string, line: number, columns: number): Finding => ({
    code: 'too-many-columns',
    severity: 'error',
    file,
    line,
    message: {
      'zh-CN': `该行有 ${columns} 列，Excel 和 Trifold 的上限是 ${maxColumns} 列。`,
      en: `The row has ${columns} columns; the limit, of Excel too, is ${maxColumns}.`,
    },
    hint: { 'zh-CN': '把各列改成各行。', en: 'Turn columns into rows.' },
  }),
  doubtfulDelimiter: (file: string, delimiter: string): Finding => ({
    code: 'delimiter-guessed',
    severity: 'warning',
    file,
    message: {
      'zh-CN': `按${delimiterWords(delimiter)['zh-CN']}分隔读取，但另一种分隔符也差不多说得通。`,
      en: `The file was parted at ${delimiterWords(delimiter).en}, but another delimiter fits nearly as well.`,
    },
    hint: {
      'zh-CN': '核对列数；必要时换用逗号。',
      en: 'Check the number of columns; use commas where in doubt.',
    },
  }),
  separatorLine: (file: string, delimiter: string): Finding => ({
    code: 'separator-line',
    severity: 'note',
    file,
    line: 1,
    message: {
      'zh-CN': `第一行声明分隔符为${delimiterWords(delimiter)['zh-CN']}，不是数据。`,
      en: `The first line declares that cells are parted by ${delimiterWords(delimiter).en}; it is no data.`,
    },
  }),
};
