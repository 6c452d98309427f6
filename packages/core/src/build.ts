import { checkTables } from './check/check-tables.ts';
import { settleTotals } from './check/settle-totals.ts';
import { textsAreTranslated } from './check/texts-are-translated.ts';
import { correctionsAreSound } from './declared/corrections/corrections-are-sound.ts';
import { readCorrections } from './declared/corrections/read-corrections.ts';
import { derivedMissing } from './declared/derive/derived-missing.ts';
import { tableReader } from './declared/read-tables.ts';
import { evaluateAll } from './evaluate/evaluate-all.ts';
import { withEvaluationTables } from './evaluate/with-evaluation-tables.ts';
import { evaluationChartProblems } from './manifest/evaluation-chart-problems.ts';
import { evaluationProblems } from './manifest/evaluation-problems.ts';
import type { Manifest } from './manifest/manifest.ts';
import { withLines } from './manifest/problem-lines.ts';
import { readManifest } from './manifest/read-manifest.ts';
import { referencesExist } from './manifest/references.ts';
import { normalizeTable } from './normalize/normalize-table.ts';
import type { Table } from './normalize/table.ts';
import { compose } from './report/compose.ts';
import { everyRow } from './report/every-row.ts';
import type { Finding } from './report/finding.ts';
import type { Report } from './report/report.ts';
import { reportTooLarge } from './report/report-too-large.ts';
import { rowsWithFindings } from './report/rows-with-findings.ts';

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
  return runLine(files, everyRow, reportTooLarge);
}

/**
 * The findings of `buildReport`, the same ones in the same order but for `report-too-large`, without a report: of a large table only the rows that
 * a finding of `compose` can be about are worded.
 */
export function checkReport(files: ReportFiles): Omit<BuildResult, 'report'> {
  const { manifest, findings } = runLine(files, rowsWithFindings, () => []);
  return { manifest, findings };
}

function runLine(
  files: ReportFiles,
  wanted: typeof rowsWithFindings,
  isTooLarge: (tables: Table[]) => Finding[],
): BuildResult {
  const { manifest, findings: manifestFindings } = readManifest(files.manifest);
  if (!manifest) return { report: null, manifest, findings: manifestFindings };
  const whole = withEvaluationTables(manifest);
  const evaluations = evaluationProblems(manifest);
  const references =
    evaluations.length > 0 ? evaluations : [...evaluationChartProblems(manifest), ...referencesExist(whole)];
  if (references.length > 0)
    return { report: null, manifest: null, findings: withLines(references, files.manifest) };

  const declared = readCorrections(manifest, files.file);
  const readTable = tableReader(manifest, files.file, declared.corrections);
  let findings: Finding[] = [...textsAreTranslated(manifest), ...declared.findings];
  let tables: Table[] = [];
  let isWhole = true;
  for (const spec of manifest.tables) {
    const read = readTable(spec);
    for (const finding of read.findings) findings.push(finding);
    isWhole &&= !read.findings.some(({ severity }) => severity === 'error');
    if (!read.raw) continue;
    const normalized = normalizeTable(read.raw, spec);
    for (const finding of normalized.findings) findings.push(finding);
    if (normalized.table) tables.push(normalized.table);
  }
  findings.push(...correctionsAreSound(declared.corrections, tables, manifest));
  ({ tables, findings } = settleTotals(tables, findings));
  for (const finding of checkTables(tables, manifest)) findings.push(finding);
  for (const finding of tables.flatMap(derivedMissing)) findings.push(finding);
  // What quotes a table that lacks rows would only echo the faults found in it.
  if (!isWhole || tables.length < manifest.tables.length) return { report: null, manifest, findings };

  const tooLarge = isTooLarge(tables);
  if (tooLarge.length > 0) return { report: null, manifest, findings: [...findings, ...tooLarge] };
  const scored = evaluateAll(manifest, tables);
  for (const finding of scored.findings) findings.push(finding);
  if (scored.evaluated.length < manifest.evaluations.length) return { report: null, manifest, findings };
  const composed = compose(
    whole,
    [...tables, ...scored.tables],
    scored.evaluated,
    files.edition,
    findings,
    (table) => wanted(table, manifest),
  );
  for (const finding of composed.findings) findings.push(finding);
  const blocked = findings.some((finding) => finding.severity === 'error');
  return { report: blocked ? null : composed.report, manifest, findings };
}
