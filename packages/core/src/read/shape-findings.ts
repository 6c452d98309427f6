import type { Finding } from '../report/finding.ts';
import type { CsvRows } from './csv.ts';

/** Everything wrong with a CSV's shape: quotes, labels, ragged and blank rows. In the order of the file. */
export function shapeFindings(
  file: string,
  rows: string[][],
  lines: number[],
  quoteFaults: CsvRows['quoteFaults'],
): Finding[] {
  const header = rows[0];
  if (!header || header.every((label) => label.trim() === '')) return [emptyFile(file)];
  if (quoteFaults.length > 0) return quoteFaults.map((fault) => quoteFault(file, fault));
  return [...labelFindings(file, header), ...rowFindings(file, header, rows, lines)];
}

function labelFindings(file: string, header: string[]): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  header.forEach((cell, index) => {
    const label = cell.trim();
    if (label === '') findings.push(labelFault(file, 'blank-label', index, ''));
    else if (seen.has(label)) findings.push(labelFault(file, 'duplicate-label', index, label));
    seen.add(label);
  });
  return findings;
}

function rowFindings(file: string, header: string[], rows: string[][], lines: number[]): Finding[] {
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    const line = lines[index] ?? 0;
    if (index === 0) return;
    if (row.every((cell) => cell.trim() === '')) {
      findings.push({
        code: 'blank-row',
        severity: 'warning',
        file,
        line,
        message: { 'zh-CN': '空行，已略过。', en: 'A blank row; it was passed over.' },
      });
    } else if (row.length !== header.length) {
      const code = row.length > header.length ? 'extra-cell' : 'missing-cell';
      findings.push({
        code,
        severity: 'error',
        file,
        line,
        raw: row.join(','),
        message: {
          'zh-CN': `该行有 ${row.length} 个单元格，表头有 ${header.length} 个。`,
          en: `The row has ${row.length} cells, the header ${header.length}.`,
        },
        hint: {
          'zh-CN': '含逗号的文字要加英文双引号。',
          en: 'Put text that contains a comma in double quotes.',
        },
      });
    }
  });
  return findings;
}

function emptyFile(file: string): Finding {
  return {
    code: 'blank-header',
    severity: 'error',
    file,
    line: 1,
    message: { 'zh-CN': '没有表头。', en: 'There is no header row.' },
    hint: { 'zh-CN': '第一行写各列的名称。', en: 'Name the columns in the first row.' },
  };
}

function labelFault(file: string, code: string, index: number, label: string): Finding {
  const place = index + 1;
  return {
    code,
    severity: 'error',
    file,
    line: 1,
    raw: label,
    message:
      code === 'blank-label'
        ? { 'zh-CN': `第 ${place} 列没有名称。`, en: `Column ${place} has no label.` }
        : { 'zh-CN': `列名“${label}”重复。`, en: `The label "${label}" is used twice.` },
    hint: { 'zh-CN': '每列一个不同的名称。', en: 'Give each column a name of its own.' },
  };
}

function quoteFault(file: string, fault: CsvRows['quoteFaults'][number]): Finding {
  const open = fault.kind === 'open-quote';
  return {
    code: fault.kind,
    severity: 'error',
    file,
    line: fault.line,
    message: open
      ? {
          'zh-CN': '引号从这一行开始没有结束。',
          en: 'A quoted cell that starts on this line is never closed.',
        }
      : { 'zh-CN': '引号后面还有文字。', en: 'There is text after a closing quote.' },
    hint: {
      'zh-CN': '补上结束的引号；单元格内的引号写两遍。',
      en: 'Close the quote; double the quotes inside a cell.',
    },
  };
}
