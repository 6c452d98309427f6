import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';

/** What each remark of a reading means, by its code. */
const meanings: Record<string, Text> = {
  'mixed-width': {
    'zh-CN': '数字混用了全角和半角。',
    en: 'The number mixes full-width and half-width digits.',
  },
  'zero-width': {
    'zh-CN': '单元格里有零宽字符，已略过。',
    en: 'The cell has zero-width characters; they were passed over.',
  },
  'bidi-control': {
    'zh-CN': '单元格里有书写方向控制符，已略过。',
    en: 'The cell has marks that turn the writing direction; they were passed over.',
  },
  'control-character': {
    'zh-CN': '单元格里有控制字符，已略过。',
    en: 'The cell has control characters; they were passed over.',
  },
  'tag-character': {
    'zh-CN': '单元格里有看不见的标签字符，已略过。',
    en: 'The cell has invisible tag characters; they were passed over.',
  },
  'replacement-character': {
    'zh-CN': '单元格里有替换符（�，或由它变来的“锟斤拷”）：原来的字在转换编码时已经丢失。',
    en: 'The cell has replacement characters (�, or 锟斤拷 made of them): what stood there was lost in a conversion.',
  },
  'mixed-script': {
    'zh-CN': '一个词里混有两种文字的字母，可能是形近字。',
    en: 'A word mixes letters of two scripts; one may be a look-alike.',
  },
  'look-alike': {
    'zh-CN': '单元格里有部首或兼容字符，看上去与常用字一样。',
    en: 'The cell has a radical or compatibility character that looks like a common one.',
  },
  'spreadsheet-error': { 'zh-CN': '表格软件的错误值被一并导出。', en: 'A spreadsheet error was exported.' },
  'two-digit-year': {
    'zh-CN': '两位数的年份按本世纪读。',
    en: 'A two-digit year was read as one of this century.',
  },
  'scale-zhao': { 'zh-CN': '“兆”按一万亿读。', en: '"兆" was read as a trillion.' },
};

/** The warning for a remark about a cell that was read all the same. */
export function remarkFinding(
  remark: string,
  place: { file: string; line: number; column: string; raw: string },
): Finding {
  const message = meanings[remark];
  if (!message) throw new Error(`There is no meaning for the remark "${remark}".`);
  return {
    code: remark,
    severity: 'warning',
    ...place,
    message,
    hint: { 'zh-CN': '核对原文。', en: 'Check the source.' },
  };
}
