import { inferTable } from '../infer/infer-table.ts';
import { rowKey } from '../normalize/row-key.ts';
import type { RawTable } from '../read/raw-table.ts';
import { readFile } from '../read/read-file.ts';
import type { Finding } from '../report/finding.ts';
import type { Text } from '../report/report.ts';
import { linesAbove } from './lines-above.ts';
import type { TableCandidate } from './table-candidate.ts';

/** A file, or one of its tables, that report.yaml does not speak of, and why. */
export interface LeftOut {
  file: string;
  line?: number;
  why: Text;
}

/** The tables of a CSV that can be published; the reasons for all others, or for a file that can't be read whole. */
export function findTables(
  bytes: Uint8Array,
  file: string,
): { tables: TableCandidate[]; leftOut: LeftOut[] } {
  const read = readFile(bytes, file);
  const fault = read.findings.find(({ severity }) => severity === 'error');
  if (fault) return { tables: [], leftOut: [leftOutFor(fault, file)] };
  const { notes } = read;
  const above = linesAbove(read.tables, read.preamble);
  const tables: TableCandidate[] = [];
  const leftOut: LeftOut[] = [];
  read.tables.forEach((raw, part) => {
    const preamble = above[part] ?? [];
    const inferred = inferTable(raw, preamble);
    const line = raw.headerLines[0] ?? raw.lines[0];
    const place = { file, ...(part === 0 || line === undefined ? {} : { line }) };
    if (raw.rowCount === 0) leftOut.push({ ...place, why: noRows });
    else if ((inferred.wide?.long.primaryKey ?? inferred.primaryKey) === null)
      leftOut.push({ ...place, why: sameRows(raw) });
    else tables.push({ file, part, raw, inferred, preamble, notes, mainPreamble: above[0] ?? [] });
  });
  if (read.tables.length === 0) leftOut.push({ file, why: noTable });
  return { tables, leftOut };
}

/** What a finding says, as the reason why a file is left out. */
export function leftOutFor({ line, message, hint }: Finding, file: string): LeftOut {
  const why = {
    'zh-CN': `${message['zh-CN'] ?? ''}${hint?.['zh-CN'] ?? ''}`,
    en: [message.en, hint?.en].filter((part) => part !== undefined).join(' '),
  };
  return { file, ...(line === undefined ? {} : { line }), why };
}

/** Two rows of which no column says which is which: the first such pair. */
function sameRows(raw: RawTable): Text {
  const seen = new Map<string, number>();
  for (let row = 0; row < raw.rowCount; row += 1) {
    const key = rowKey(raw.columns.map((column) => column.at(row)));
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      const [first, second] = [raw.lines[earlier] ?? 0, raw.lines[row] ?? 0];
      return {
        'zh-CN': `第 ${first} 行和第 ${second} 行完全相同，没有能区分各行的列。删去一行，或加一列编号。`,
        en: `Lines ${first} and ${second} are the same, so no column tells its rows apart. Delete one, or add a column of ids.`,
      };
    }
    seen.set(key, row);
  }
  return {
    'zh-CN': '没有能区分各行的列。加一列编号。',
    en: 'No column tells its rows apart. Add a column of ids.',
  };
}

const noTable: Text = { 'zh-CN': '里面没有表。', en: 'It has no table.' };
const noRows: Text = { 'zh-CN': '表里没有行。', en: 'The table has no rows.' };
