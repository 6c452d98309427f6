import { buildReport } from '../build.ts';
import type { Finding } from '../report/finding.ts';
import type { Locale } from '../report/report.ts';
import { draftManifest, type ManifestDraft } from './draft-manifest.ts';
import { findTables, type LeftOut, leftOutFor } from './find-tables.ts';
import type { TableCandidate } from './table-candidate.ts';

/** What a first report.yaml is made from. */
export interface DraftRequest {
  /** Name of the report's folder; its title until somebody finds a better one. */
  name: string;
  /** CSVs by their paths inside the folder, in order. */
  files: string[];
  /** Bytes of one of them. */
  file: (path: string) => Uint8Array | null;
  /** Where a table of sources can be written, if one is needed. */
  sourcesPath: string;
  /** Language of the comments; where it is undefined that of the labels, which the report is in anyway. */
  commentLocale?: Locale;
  /** Path of report.schema.json as seen from the folder, for editors. */
  schemaPath?: string;
}

/** Larger reports are not tried: who publishes one waits for it once. */
const mostTriedCells = 1_000_000;

/**
 * A first report.yaml for a folder of CSVs, and a table of sources with a placeholder where the folder has none that
 * all its tables use. The draft is tried as `trifold build` would read it; what stands in the way is left out, with
 * the reason. `draft` is null where no table remains. The same files give the same texts.
 */
export function draftReport(request: DraftRequest): { draft: ManifestDraft | null; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  let candidates: TableCandidate[] = [];
  for (const path of request.files) {
    const bytes = request.file(path);
    if (!bytes) continue;
    const found = findTables(bytes, path);
    candidates.push(...found.tables);
    leftOut.push(...found.leftOut);
  }
  const withoutCharts = new Set<string>();
  for (;;) {
    const draft = candidates.length > 0 ? draftManifest(request, candidates, leftOut, withoutCharts) : null;
    const faults = draft ? faultsOf(draft, request, candidates) : [];
    if (faults.length === 0) return { draft, leftOut };
    const charts = faults.flatMap((fault) => chartOf(fault) ?? []).filter((id) => !withoutCharts.has(id));
    for (const id of charts) withoutCharts.add(id);
    if (charts.length > 0) continue;
    const kept = candidates.filter((candidate) => !faults.some(({ file }) => file === candidate.file));
    if (kept.length === candidates.length) return { draft, leftOut };
    for (const file of new Set(candidates.map((candidate) => candidate.file))) {
      const fault = faults.find((one) => one.file === file);
      if (fault) leftOut.push(leftOutFor(fault, file));
    }
    candidates = kept;
  }
}

/** The chart that a finding is about. */
function chartOf({ code, column, message }: Finding): string | undefined {
  if (column?.startsWith('charts.')) return column.split('.')[1];
  return code.startsWith('chart-') ? /^Chart (\S+):/.exec(message.en ?? '')?.[1] : undefined;
}

/** Errors that `trifold build` would find. */
function faultsOf(draft: ManifestDraft, request: DraftRequest, candidates: TableCandidate[]): Finding[] {
  const cells = candidates.reduce((sum, { raw }) => sum + raw.rowCount * raw.columns.length, 0);
  if (cells > mostTriedCells) return [];
  const { sources } = draft;
  const { findings } = buildReport({
    manifest: draft.manifest,
    edition: '0.0.0',
    file: (path) =>
      sources && path === sources.path ? new TextEncoder().encode(sources.text) : request.file(path),
  });
  return findings.filter(({ severity }) => severity === 'error');
}
