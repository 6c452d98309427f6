import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { counted } from './counted.ts';
import type { RawTable } from './raw-table.ts';
import type { CsvRecord } from './records.ts';
import type { Recovery } from './recovery.ts';
import type { HeaderAbove } from './segments.ts';

/** A finding about a line of a file. */
export function lineFinding(
  file: string,
  code: string,
  severity: Finding['severity'],
  line: number,
  message: Text,
  more: { raw?: string; hint?: Text; column?: string } = {},
): Finding {
  return { code, severity, file, line, ...more, message };
}

const quoteHint = {
  'zh-CN': '补上成对的引号；单元格内的引号写两遍。',
  en: 'Close the quote; double the quotes inside a cell.',
};

/** A quote that is out of place in a row that was read all the same. */
export function quoteFinding(file: string, record: CsvRecord, raw: string): Finding {
  const open = record.fault === 'open-quote';
  const message = open
    ? {
        'zh-CN': '引号没有结束；按这一行到行尾为止读取，引号当作普通字符。',
        en: 'A quote is never closed; the row was read to the end of its line, the quote as a plain character.',
      }
    : {
        'zh-CN': '引号的位置不对；当作普通字符读取。',
        en: 'A quote is out of place; it was read as a plain character.',
      };
  return lineFinding(file, record.fault ?? 'stray-quote', 'warning', record.line, message, {
    raw,
    hint: quoteHint,
  });
}

/** A row with too many or too few cells that was brought into shape. */
export function recoveryFinding(
  file: string,
  line: number,
  raw: string,
  cells: number,
  width: number,
  recovery: Recovery,
): Finding {
  const { done } = recovery;
  const message = {
    'zh-CN': `该行有 ${cells} 个单元格，表有 ${width} 列；${done['zh-CN']}，只有这样各单元格才与所在列相符。`,
    en: `The row has ${counted(cells, 'cell')}, the table ${counted(width, 'column')}; ${done.en}, the only way in which every cell fits its column.`,
  };
  const hint = { 'zh-CN': '核对这一行，并改正源文件。', en: 'Check the row and correct the source.' };
  return lineFinding(file, recovery.code, 'warning', line, message, { raw, hint });
}

/** A line that could not be read as a row; with bad quotes the number of its cells is uncertain, too. */
export function rejectFinding(file: string, record: CsvRecord, raw: string, width: number): Finding {
  const { cells, line, fault } = record;
  const message =
    fault === undefined
      ? {
          'zh-CN': `该行有 ${cells.length} 个单元格，表有 ${width} 列，无法确定哪个单元格属于哪一列；已连同原文搁置，未作为数据。`,
          en: `The row has ${counted(cells.length, 'cell')}, the table ${counted(width, 'column')}, and which belongs where is uncertain; it was set aside as it is and is no part of the data.`,
        }
      : {
          'zh-CN': '该行引号的位置不对，无法确定单元格从哪里开始、到哪里结束；已连同原文搁置，未作为数据。',
          en: 'Quotes are out of place in the row, and where its cells begin and end is uncertain; it was set aside as it is and is no part of the data.',
        };
  const hint = {
    'zh-CN': '改正分隔符；含分隔符的文字要加英文双引号。',
    en: 'Correct its delimiters; put text that contains one in double quotes.',
  };
  return lineFinding(file, 'rejected-row', 'error', line, message, { raw, hint });
}

/** Lines above or below a table that are no rows; `inside`: some of them stand among its rows. */
export function regionFinding(
  file: string,
  code: 'preamble' | 'notes',
  line: number,
  lines: number,
  inside: boolean,
): Finding {
  const message =
    code === 'preamble'
      ? {
          'zh-CN': `表头之前的 ${lines} 行是说明，不是数据。`,
          en: `${counted(lines, 'line')} before the header: preamble, not data.`,
        }
      : {
          'zh-CN': `${inside ? '表中和表下方' : '表下方'}的 ${lines} 行是附注，不是数据。`,
          en: `${counted(lines, 'line')} ${inside ? 'within or below' : 'below'} the table: notes, not data.`,
        };
  return lineFinding(file, code, 'note', line, message);
}

/** A header with a label too many or too few, or parted otherwise than its rows. */
export function headerFaultFinding(
  file: string,
  { line }: CsvRecord,
  raw: string,
  fault: NonNullable<HeaderAbove['fault']>,
  width: number,
): Finding {
  const messages = {
    'missing-cell': {
      'zh-CN': `表头的名称比列数 ${width} 少一个，无法确定哪个名称属于哪一列；按从左到右的顺序对应。`,
      en: `The header has one label fewer than the ${width} columns, and which belongs where is uncertain; they were taken from the left.`,
    },
    'extra-cell': {
      'zh-CN': '表头多了一个空名称，已去掉。',
      en: 'The header has a blank label too many; it was left out.',
    },
    'lost-delimiter': {
      'zh-CN': '表头缺少一个分隔符，已在引号处补上。',
      en: 'The header has lost a delimiter; it was put back beside the quote.',
    },
    'other-delimiter': {
      'zh-CN': '表头的分隔符与各行不同，已按自己的分隔符读取。',
      en: 'The header is parted otherwise than the rows; it was read with its own delimiter.',
    },
  };
  const hint = { 'zh-CN': '改正表头。', en: 'Correct the header.' };
  const severity = fault === 'missing-cell' ? 'error' : 'warning';
  const code = fault === 'lost-delimiter' ? 'missing-cell' : fault;
  return lineFinding(file, code, severity, line, messages[fault], { raw, hint });
}

/** A row that sums up others. */
export function totalFinding(file: string, line: number, raw: string): Finding {
  const message = {
    'zh-CN': '这一行是合计，仍留在各行之中。',
    en: 'This row sums up others; it stays among the rows.',
  };
  return lineFinding(file, 'total-row', 'note', line, message, { raw });
}

export function blankRowFinding(file: string, line: number, lines: number): Finding {
  const message =
    lines === 1
      ? { 'zh-CN': '空行，已略过。', en: 'A blank row; it was passed over.' }
      : { 'zh-CN': `连续 ${lines} 个空行，已略过。`, en: `${lines} blank rows; they were passed over.` };
  return lineFinding(file, 'blank-row', 'warning', line, message);
}

export function repeatedHeaderFinding(file: string, line: number): Finding {
  const message = {
    'zh-CN': '表头在表中又出现了一次，未作为数据。',
    en: 'The header stands again in the middle of the table; it is no data.',
  };
  return lineFinding(file, 'repeated-header', 'warning', line, message);
}

export function furtherTableFinding({ file, headerLines, lines, rowCount }: RawTable): Finding {
  const message = {
    'zh-CN': `文件里还有一个表（${rowCount} 行），从这一行开始。`,
    en: `The file has a further table, of ${counted(rowCount, 'row')}, from this line on.`,
  };
  return lineFinding(file, 'further-table', 'warning', headerLines[0] ?? lines[0] ?? 1, message);
}
