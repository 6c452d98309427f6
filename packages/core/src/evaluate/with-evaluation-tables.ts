import type { Manifest } from '../manifest/manifest.ts';
import { specInLocales } from './table-in-locales.ts';
import { evaluationTables } from './table-specs.ts';

/** The manifest with the tables that its evaluations bring, so that charts, sections and prose can speak of them. */
export function withEvaluationTables(manifest: Manifest): Manifest {
  if (manifest.evaluations.length === 0) return manifest;
  const brought = manifest.evaluations.flatMap((spec) => {
    const source = manifest.tables.find(({ id }) => id === spec.table);
    return Object.values(evaluationTables(spec, source)).map((table) =>
      specInLocales(table, manifest.locales),
    );
  });
  return { ...manifest, tables: [...manifest.tables, ...brought] };
}
