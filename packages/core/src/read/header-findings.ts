import type { Finding } from '../report/finding.ts';
import { labelFindings } from './label-findings.ts';
import { headerFaultFinding, lineFinding, quoteFinding } from './read-findings.ts';
import type { CsvRecord } from './records.ts';
import type { HeaderAbove } from './segments.ts';
import type { TableBuilder } from './table-builder.ts';
import { isBlankCell } from './trim-blanks.ts';

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
  for (const record of groupsWithBlanks(records, width))
    findings.push(blankGroupCells(file, record.line, textOf(record)));
  for (const record of records) {
    if (record.fault !== undefined) findings.push(quoteFinding(file, record, textOf(record)));
  }
  findings.push(...labelFindings(file, labels, line));
  if (above?.fault)
    findings.push(headerFaultFinding(file, above.record, textOf(above.record), above.fault, width));
  return findings;
}

/** Rows above others that have blank cells after a name, where the row below names columns: cells that were merged. */
function groupsWithBlanks(records: CsvRecord[], width: number): CsvRecord[] {
  return records.slice(0, -1).filter(({ cells }, row) => {
    const first = cells.findIndex((cell, at) => at > 0 && !isBlankCell(cell));
    return (
      first > 0 &&
      cells.some(
        (cell, at) =>
          at > first &&
          at < width &&
          isBlankCell(cell) &&
          records.slice(row + 1).some((other) => !isBlankCell(other.cells[at] ?? '')),
      )
    );
  });
}

/** Columns at the end without a label or a value. */
export function blankColumnsFinding(file: string, line: number, columns: number): Finding {
  const message = {
    'zh-CN': `表的右边有 ${columns} 列没有列名，也没有任何内容，已略去。`,
    en: `${columns === 1 ? 'A column' : `${columns} columns`} at the right end ${columns === 1 ? 'has' : 'have'} neither a label nor a value; ${columns === 1 ? 'it was' : 'they were'} left out.`,
  };
  return lineFinding(file, 'blank-column', 'note', line, message);
}

function blankGroupCells(file: string, line: number, raw: string): Finding {
  const message = {
    'zh-CN': '表头的这一行有合并留下的空单元格，分组名没有带到右边的各列，只在每组的第一列。',
    en: 'Blank cells of this header row, as merging leaves them, were not filled: the name of a group is in the label of its first column only.',
  };
  const hint = {
    'zh-CN': '在每一列上方都写出分组名，各列的名称就不会混淆。',
    en: 'Write the name of the group above each of its columns, so that no two labels are the same.',
  };
  return lineFinding(file, 'blank-group-cell', 'warning', line, message, { raw, hint });
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

/** A header of more labels than any row has cells, where all rows have as many: one label may be too many. */
export function unreachedLabelsFinding(file: string, line: number, labels: number, cells: number): Finding {
  const message = {
    'zh-CN': `表头有 ${labels} 个列名，每一行却都只有 ${cells} 个单元格：可能多写了列名，使各列的值都在别的列名下。缺少的单元格按空白补在末尾。`,
    en: `The header has ${labels} labels, and every row has ${cells} cells: if a label is too many, values stand under wrong ones. The cells lacking were taken as blank, at the end.`,
  };
  const hint = {
    'zh-CN': '删去多余的列名；末尾的列若确实没有内容，给各行补上空单元格。',
    en: 'Delete the label; or, where the last columns are blank indeed, give each row its blank cells.',
  };
  return lineFinding(file, 'unreached-label', 'error', line, message, { hint });
}
