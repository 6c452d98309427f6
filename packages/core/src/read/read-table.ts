import type { Finding } from '../report/finding.ts';
import { tokenizeCsv } from './csv.ts';
import { decode } from './decode.ts';
import type { RawTable, ReadResult } from './raw-table.ts';
import { shapeFindings } from './shape-findings.ts';

/**
 * Reads one CSV: UTF-8, commas, a header row, one kind of line end. Every fault is a finding with its line;
 * with an `error` among them `table` is null, because its rows can't be trusted.
 */
export function readTable(bytes: Uint8Array, file: string): ReadResult {
  const { text, findings } = decode(bytes, file);
  if (text === null) return { table: null, findings };
  const newline = lineEnd(text);
  if (newline === null) return { table: null, findings: [mixedLineEnds(file)] };

  const { rows, lines, quoteFaults } = tokenizeCsv(text, newline);
  const all = [...findings, ...shapeFindings(file, rows, lines, quoteFaults)];
  if (all.some((finding) => finding.severity === 'error')) return { table: null, findings: all };

  const kept = rows.map((_, index) => index).filter((index) => index > 0 && !isBlank(rows[index] ?? []));
  const table: RawTable = {
    file,
    header: (rows[0] ?? []).map((label) => label.trim()),
    rows: kept.map((index) => rows[index] ?? []),
    lines: kept.map((index) => lines[index] ?? 0),
  };
  return { table, findings: all };
}

/** True for a row without any text. */
export function isBlank(row: string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** The file's one line end; `null` where LF and CRLF are mixed and no quoted cell can account for it. */
function lineEnd(text: string): '\n' | '\r\n' | '\r' | null {
  const crlf = text.split('\r\n').length - 1;
  const lf = text.split('\n').length - 1;
  if (crlf > 0 && lf > crlf && !text.includes('"')) return null;
  if (crlf > 0) return '\r\n';
  return lf === 0 && text.includes('\r') ? '\r' : '\n';
}

function mixedLineEnds(file: string): Finding {
  return {
    code: 'mixed-line-ends',
    severity: 'error',
    file,
    message: {
      'zh-CN': '文件混用了 CRLF 与 LF 两种换行符，行的边界无法确定。',
      en: 'The file mixes CRLF and LF line ends, so its rows are uncertain.',
    },
    hint: { 'zh-CN': '用编辑器统一换行符后保存。', en: 'Save it with one kind of line end.' },
  };
}
