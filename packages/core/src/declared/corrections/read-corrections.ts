import type { Manifest } from '../../manifest/manifest.ts';
import type { RawTable } from '../../read/raw-table.ts';
import { readFile } from '../../read/read-file.ts';
import type { Finding } from '../../report/finding.ts';
import { absentLabels, columnLabels } from '../absent-labels.ts';
import { missingFile } from '../missing-file.ts';
import { correctionNotFound } from './correction-findings.ts';
import type { DeclaredCorrection } from './declared-correction.ts';

const labels = ['file', 'line', 'column', 'was', 'is', 'source'];
/** One for all languages, or one for each. */
const reasonLabels = { one: ['reason'], each: ['reason_zh', 'reason_en'] };

/**
 * The corrections of a report: those of the file that report.yaml names, else of each corrections.csv beside a table,
 * unless that is a table of the report with columns of its own. There need not be one, but where report.yaml names it. A correction of a file that no table reads is an error.
 */
export function readCorrections(
  manifest: Manifest,
  fileAt: (path: string) => Uint8Array | null,
): { corrections: DeclaredCorrection[]; findings: Finding[] } {
  const corrections: DeclaredCorrection[] = [];
  const findings: Finding[] = [];
  for (const path of correctionFiles(manifest)) {
    const bytes = fileAt(path);
    if (!bytes) {
      if (manifest.corrections !== undefined) findings.push(missingFile(path, 'corrections'));
      continue;
    }
    const read = readFile(bytes, path);
    const [table] = read.tables;
    const isTable = manifest.tables.some(({ file }) => file === path);
    if (isTable && manifest.corrections === undefined && !(table && hasLabels(table))) continue;
    for (const finding of isTable ? [] : read.findings) findings.push(finding);
    if (!table) continue;
    const reasons = reasonLabelsOf(table);
    const absent = absentLabels(table, [...labels, ...reasons], 'corrections');
    if (absent.length > 0) findings.push(...absent);
    else corrections.push(...rowsOf(table, reasons));
  }
  const files = [...new Set(manifest.tables.map((table) => table.file))];
  const lost = corrections.filter((correction) => !files.includes(correction.file));
  findings.push(...lost.map((correction) => correctionNotFound(correction, 'file', files)));
  return { corrections, findings };
}

function correctionFiles({ corrections, tables }: Manifest): string[] {
  if (corrections !== undefined) return [corrections];
  const folders = tables.map(({ file }) => file.slice(0, file.lastIndexOf('/') + 1));
  return [...new Set(folders)].map((folder) => `${folder}corrections.csv`);
}

function hasLabels(table: RawTable): boolean {
  return labels.every((label) => columnLabels(table).includes(label));
}

function reasonLabelsOf(table: RawTable): string[] {
  const has = (label: string): boolean => columnLabels(table).includes(label);
  return !has('reason') && reasonLabels.each.some(has) ? reasonLabels.each : reasonLabels.one;
}

function rowsOf(table: RawTable, [first = '', second = first]: string[]): DeclaredCorrection[] {
  const columns = new Map(columnLabels(table).map((label, at) => [label, table.columns[at]]));
  return Array.from({ length: table.rowCount }, (_, row) => {
    const cell = (label: string): string => columns.get(label)?.at(row) ?? '';
    return {
      file: cell('file'),
      line: cell('line'),
      column: cell('column'),
      was: cell('was'),
      is: cell('is'),
      reason: { 'zh-CN': cell(first), en: cell(second) },
      source: cell('source'),
      declaredIn: { file: table.file, line: table.lines[row] ?? 0 },
    };
  });
}
