import { type RawColumn, rowsHaving } from '../../read/raw-column.ts';
import type { Finding } from '../../report/finding.ts';
import { shorten } from '../place-of.ts';

/** 1.10108E+17: what a spreadsheet makes of a long number that nobody told it is a text. */
export function isCutNumber(cell: string): boolean {
  if (cell.length < 5 || cell.length > 12 || !isDigit(cell.charCodeAt(0))) return false;
  return /^[1-9](?:\.\d{1,6})?E\+(?:1[1-9]|2\d)$/.test(cell);
}

/** ="00123": a text in a formula, as programs write it that want a spreadsheet to keep its zeros. */
export function isWrappedText(cell: string): boolean {
  return cell.charCodeAt(0) === 0x3d && /^="[^"]*"$/.test(cell);
}

/** A finding for each way in which the texts of a column were spoilt on their way through a spreadsheet. */
export function spoiltTexts(
  column: RawColumn,
  place: { file: string; column: string; lineOf: (row: number) => number },
): Finding[] {
  const rows = rowsHaving(column, (cell) => isCutNumber(cell) || isWrappedText(cell));
  if (rows.length === 0) return [];
  const cut = rows.filter((row) => isCutNumber(column.at(row)));
  const wrapped = rows.filter((row) => isWrappedText(column.at(row)));
  const at = (row: number) => ({
    severity: 'warning' as const,
    file: place.file,
    line: place.lineOf(row),
    column: place.column,
    raw: column.at(row),
  });
  const findings: Finding[] = [];
  const [firstCut, firstWrapped] = [cut[0], wrapped[0]];
  if (firstCut !== undefined) findings.push({ code: 'cut-number', ...at(firstCut), ...cutWords(cut.length) });
  if (firstWrapped !== undefined)
    findings.push({
      code: 'wrapped-text',
      ...at(firstWrapped),
      ...wrappedWords(wrapped.length, shorten(column.at(firstWrapped).slice(2, -1))),
    });
  return findings;
}

function cutWords(count: number): Pick<Finding, 'message' | 'hint'> {
  return {
    message: {
      'zh-CN': `${count} 个单元格是表格软件截短的长数字，末几位已经丢失。`,
      en: `A spreadsheet has cut ${count} long number${count === 1 ? '' : 's'} here to few digits; the others are lost.`,
    },
    hint: {
      'zh-CN': '回到来源，把这一列设为文本后重新导出。',
      en: 'Go back to the source, make the column text and export it again.',
    },
  };
}

function wrappedWords(count: number, inner: string): Pick<Finding, 'message' | 'hint'> {
  return {
    message: {
      'zh-CN': `${count} 个单元格把文字包在公式里，如 ="${inner}"；照原样保留。`,
      en: `${count} cell${count === 1 ? ' wraps a text' : 's wrap texts'} in a formula, such as ="${inner}"; ${count === 1 ? 'it is' : 'they are'} kept as written.`,
    },
    hint: {
      'zh-CN': `去掉等号和引号，只写 ${inner}：字段的 type 为 name 时前面的零不会丢。`,
      en: `Write ${inner} alone, without equals sign and quotes: in a field of type name its zeros stay.`,
    },
  };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
