import { readValue } from '../normalize/read-value.ts';
import { uniqueLabels } from '../read/label-findings.ts';
import type { RawTable } from '../read/raw-table.ts';
import { readFile } from '../read/read-file.ts';
import type { Finding } from '../report/finding.ts';

/** The main table of a CSV whose columns are asked for by label. */
export interface LabelledFile {
  table: RawTable;
  /** A column's cells; undefined where the file has none of that label. */
  cells(label: string): string[] | undefined;
  /** A column's numbers, NaN where missing; what is no number is a finding. Undefined as above. */
  numbers(label: string): Float64Array | undefined;
  labels: string[];
  findings: Finding[];
}

/** Reads a CSV; null with findings where it has no table. */
export function readLabelled(
  bytes: Uint8Array,
  file: string,
): { file: LabelledFile | null; findings: Finding[] } {
  const read = readFile(bytes, file);
  const [table] = read.tables;
  const findings = read.findings.filter(({ severity }) => severity !== 'note');
  if (!table?.header) return { file: null, findings: findings.length > 0 ? findings : [noHeader(file)] };
  const labels = uniqueLabels(table.header);
  const cells = (label: string) => {
    const column = table.columns[labels.indexOf(label)];
    return column && Array.from({ length: table.rowCount }, (_, row) => column.at(row));
  };
  const numbers = (label: string) => {
    const texts = cells(label);
    return texts && Float64Array.from(texts, (text, row) => numberAt(text, table, row, label, findings));
  };
  return { file: { table, cells, numbers, labels, findings }, findings };
}

function numberAt(text: string, table: RawTable, row: number, label: string, findings: Finding[]): number {
  if (text === 'NA') return Number.NaN;
  const { value } = readValue(text, 'number');
  if (value.type === 'number' && value.op === undefined) return Number(value.value);
  if (value.type === 'missing') return Number.NaN;
  findings.push({
    code: 'type-error',
    severity: 'error',
    file: table.file,
    line: table.lines[row] ?? 0,
    column: label,
    raw: text,
    message: {
      'zh-CN': `得到“${text}”，应为一个确切的数。`,
      en: `got "${text}", expected one exact number.`,
    },
    hint: {
      'zh-CN': '改正单元格；缺失就留空。',
      en: 'Correct the cell; leave it empty where it is missing.',
    },
  });
  return Number.NaN;
}

function noHeader(file: string): Finding {
  return {
    code: 'missing-label',
    severity: 'error',
    file,
    message: { 'zh-CN': '这个文件没有列名。', en: 'The file has no row that names its columns.' },
    hint: { 'zh-CN': '第一行写列名。', en: 'Name the columns in the first line.' },
  };
}
