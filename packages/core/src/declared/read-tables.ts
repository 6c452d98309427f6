import type { Manifest } from '../manifest/manifest.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { RawTable } from '../read/raw-table.ts';
import { readFile } from '../read/read-file.ts';
import type { Finding } from '../report/finding.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import type { DeclaredCorrection } from './corrections/declared-correction.ts';
import { fillDown } from './fill-down.ts';
import { missingFile } from './missing-file.ts';
import { unpivot } from './unpivot.ts';

export interface DeclaredTable {
  /** Null where there is no such table; a finding says why. */
  raw: RawTable | null;
  findings: Finding[];
}

/**
 * Reads the tables of report.yaml one by one, each as it is declared: its encoding and part of the file, then
 * corrections, then merged cells filled, then columns made rows. A file that several tables share is read once, and
 * its findings come with the first of them.
 */
export function tableReader(
  manifest: Manifest,
  fileAt: (path: string) => Uint8Array | null,
  corrections: DeclaredCorrection[],
): (spec: TableSpec) => DeclaredTable {
  const opened = new Map<string, RawTable[] | null>();
  return (spec) => {
    const findings: Finding[] = [];
    const add = (more: Finding[]): void => {
      for (const finding of more) findings.push(finding);
    };
    const key = `${spec.encoding ?? ''} ${spec.file}`;
    let tables = opened.get(key);
    if (tables === undefined) {
      const file = openFile(manifest, spec, fileAt, corrections);
      add(file.findings);
      tables = file.tables;
      opened.set(key, tables);
    }
    if (!tables || tables.length === 0) return { raw: null, findings };
    let raw = tables[spec.part ?? 0] ?? null;
    if (!raw) return { raw, findings: [...findings, noSuchPart(spec, tables.length)] };
    if (spec.fillDown) {
      const filled = fillDown(raw, spec.fillDown);
      add(filled.findings);
      raw = filled.table;
    }
    if (raw && spec.unpivot) {
      const long = unpivot(raw, spec.unpivot);
      add(long.findings);
      raw = long.table;
    }
    return { raw, findings };
  };
}

function openFile(
  manifest: Manifest,
  spec: TableSpec,
  fileAt: (path: string) => Uint8Array | null,
  corrections: DeclaredCorrection[],
): { tables: RawTable[] | null; findings: Finding[] } {
  const bytes = fileAt(spec.file);
  if (!bytes) return { tables: null, findings: [missingFile(spec.file, 'file')] };
  const read = readFile(bytes, spec.file, spec.encoding === undefined ? {} : { encoding: spec.encoding });
  const sharing = manifest.tables.filter(({ file }) => file === spec.file);
  const wanted = new Set(sharing.map(({ part }) => firstLine(read.tables[part ?? 0])));
  const isExpected = ({ code, line }: Finding): boolean => code === 'further-table' && wanted.has(line);
  const own = corrections.filter(({ file }) => file === spec.file);
  const corrected = applyCorrections(read.tables, own);
  return {
    tables: corrected.tables,
    findings: [...read.findings.filter((finding) => !isExpected(finding)), ...corrected.findings],
  };
}

/** Where the reader says that a table begins. */
function firstLine(table: RawTable | undefined): number | undefined {
  return table?.headerLines[0] ?? table?.lines[0];
}

function noSuchPart(spec: TableSpec, count: number): Finding {
  const part = spec.part ?? 0;
  return {
    code: 'manifest-error',
    severity: 'error',
    file: spec.file,
    column: `tables.${spec.id}.part`,
    raw: String(part),
    message: {
      'zh-CN': `report.yaml 要第 ${part} 个表，文件里只有 ${count} 个，从 0 数起。`,
      en: `report.yaml wants part ${part}; the file has ${count} table${count === 1 ? '' : 's'}, counted from 0.`,
    },
    hint: {
      'zh-CN': '改正 part；用 trifold table 看文件里有哪些表。',
      en: 'Correct "part"; trifold table shows the tables of a file.',
    },
  };
}
