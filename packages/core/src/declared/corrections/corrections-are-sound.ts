import type { Manifest } from '../../manifest/manifest.ts';
import { splitSources } from '../../normalize/split-sources.ts';
import type { Table } from '../../normalize/table.ts';
import type { Finding } from '../../report/finding.ts';
import { correctionWithoutReason, correctionWithoutSource } from './correction-findings.ts';
import type { DeclaredCorrection } from './declared-correction.ts';

/** Every correction gives a reason and sources, and each of these is in the table of sources. */
export function correctionsAreSound(
  corrections: DeclaredCorrection[],
  tables: Table[],
  manifest: Manifest,
): Finding[] {
  if (corrections.length === 0) return [];
  const known = sourceIds(tables, manifest);
  return corrections.flatMap((correction) => {
    const sources = splitSources(correction.source);
    const unknown = sources.filter((id) => !known.has(id));
    return [
      ...(Object.values(correction.reason).includes('') ? [correctionWithoutReason(correction)] : []),
      ...(sources.length === 0 || unknown.length > 0 ? [correctionWithoutSource(correction, unknown)] : []),
    ];
  });
}

function sourceIds(tables: Table[], manifest: Manifest): Set<string> {
  const table = tables.find(({ spec }) => spec.id === manifest.sources);
  return new Set(Array.from({ length: table?.rowCount ?? 0 }, (_, row) => table?.keyAt(row) ?? ''));
}
