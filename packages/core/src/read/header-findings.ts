import type { Finding } from '../report/finding.ts';
import { labelFindings } from './label-findings.ts';
import { headerFaultFinding, lineFinding, quoteFinding } from './read-findings.ts';
import type { CsvRecord } from './records.ts';
import type { HeaderAbove } from './segments.ts';
import type { TableBuilder } from './table-builder.ts';

/** What is to be said of a table's header, or of its want. `firstLine` is the table's own. */
export function headerFindings(
  file: string,
  { header: labels, headerLines, width }: TableBuilder,
  records: CsvRecord[],
  above: HeaderAbove | undefined,
  firstLine: number,
  textOf: (record: CsvRecord) => string,
): Finding[] {
  if (labels === null) return [missingHeader(file, firstLine)];
  const line = headerLines[0] ?? firstLine;
  if (labels.every((label) => label === '')) return [blankHeader(file, line)];
  const findings: Finding[] = [];
  if (records.length > 1) findings.push(joinedHeader(file, line, records.length));
  for (const record of records) {
    if (record.fault !== undefined) findings.push(quoteFinding(file, record, textOf(record)));
  }
  findings.push(...labelFindings(file, labels, line));
  if (above?.fault)
    findings.push(headerFaultFinding(file, above.record, textOf(above.record), above.fault, width));
  return findings;
}

function missingHeader(file: string, line: number): Finding {
  const message = {
    'zh-CN': '没有表头，各列以字母命名。',
    en: 'There is no header; columns are named by letter.',
  };
  const hint = { 'zh-CN': '在第一行写各列的名称。', en: 'Name the columns in the first row.' };
  return lineFinding(file, 'missing-header', 'warning', line, message, { hint });
}

function blankHeader(file: string, line: number): Finding {
  const message = {
    'zh-CN': '表头是空的，各列以字母命名。',
    en: 'The header is blank; columns are named by letter.',
  };
  return lineFinding(file, 'blank-header', 'warning', line, message);
}

function joinedHeader(file: string, line: number, rows: number): Finding {
  const message = {
    'zh-CN': `表头有 ${rows} 行，各列的名称已用空格连接。`,
    en: `The header has ${rows} rows; the parts of each label were joined by a blank.`,
  };
  return lineFinding(file, 'multi-row-header', 'note', line, message);
}
