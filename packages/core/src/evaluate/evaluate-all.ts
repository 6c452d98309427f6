import type { Manifest } from '../manifest/manifest.ts';
import type { Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { contributionsTable } from './contributions-table.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluated } from './evaluated.ts';
import { methodTable } from './method-table.ts';
import { resultsTable } from './results-table.ts';
import { evaluationTables } from './table-specs.ts';
import { weightsTable } from './weights-table.ts';

/** Every evaluation of the report, worked out, and the tables that they bring with them. */
export function evaluateAll(
  manifest: Manifest,
  tables: Table[],
): { evaluated: Evaluated[]; tables: Table[]; findings: Finding[] } {
  const done = manifest.evaluations.map((spec) => evaluate(spec, tables));
  const evaluated = done.flatMap((result) => result.evaluated ?? []);
  return {
    evaluated,
    tables: evaluated.flatMap((result) => {
      const specs = evaluationTables(result.spec, result.source.spec);
      return [
        resultsTable(result, specs.results),
        ...(specs.contributions ? [contributionsTable(result, specs.contributions)] : []),
        weightsTable(result, specs.weights),
        methodTable(result, specs.method),
      ];
    }),
    findings: done.flatMap((result) => result.findings),
  };
}
