import { checkTables } from './check/check-tables.ts';
import { textsAreTranslated } from './check/texts-are-translated.ts';
import type { Manifest } from './manifest/manifest.ts';
import { readManifest } from './manifest/read-manifest.ts';
import { referencesExist } from './manifest/references.ts';
import { normalizeTable } from './normalize/normalize-table.ts';
import type { Table } from './normalize/table.ts';
import { readTable } from './read/read-table.ts';
import { compose } from './report/compose.ts';
import type { Finding } from './report/finding.ts';
import type { Report } from './report/report.ts';

/** A report's folder, read into memory. */
export interface ReportFiles {
  /** The text of report.yaml. */
  manifest: string;
  /** Version of the report's package. */
  edition: string;
  /** Bytes of a file by its path inside the folder; null where it isn't there. */
  file: (path: string) => Uint8Array | null;
}

export interface BuildResult {
  /** Null where a finding of severity `error` stands in the way of publishing. */
  report: Report | null;
  /** Null where report.yaml itself can't be used. */
  manifest: Manifest | null;
  findings: Finding[];
}

/** The line from bytes to Report, top to bottom. Pure: the same files give the same result. */
export function buildReport(files: ReportFiles): BuildResult {
  const { manifest, findings: manifestFindings } = readManifest(files.manifest);
  if (!manifest) return { report: null, manifest, findings: manifestFindings };
  const references = referencesExist(manifest);
  if (references.length > 0) return { report: null, manifest: null, findings: references };

  const findings: Finding[] = textsAreTranslated(manifest);
  const tables: Table[] = [];
  for (const spec of manifest.tables) {
    const bytes = files.file(spec.file);
    if (!bytes) {
      findings.push(missingFile(spec.file));
      continue;
    }
    const read = readTable(bytes, spec.file);
    findings.push(...read.findings);
    if (!read.table) continue;
    const normalized = normalizeTable(read.table, spec);
    findings.push(...normalized.findings);
    if (normalized.table) tables.push(normalized.table);
  }
  findings.push(...checkTables(tables, manifest));
  if (tables.length < manifest.tables.length) return { report: null, manifest, findings };

  const composed = compose(manifest, tables, files.edition, findings);
  findings.push(...composed.findings);
  const blocked = findings.some((finding) => finding.severity === 'error');
  return { report: blocked ? null : composed.report, manifest, findings };
}

function missingFile(path: string): Finding {
  return {
    code: 'missing-file',
    severity: 'error',
    file: path,
    message: { 'zh-CN': '文件不存在。', en: 'There is no such file.' },
    hint: {
      'zh-CN': '补上文件，或改正 report.yaml 里的 file。',
      en: 'Add it, or correct "file" in report.yaml.',
    },
  };
}
