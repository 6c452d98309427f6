import type { Manifest } from '../manifest/manifest.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { alteredTable } from './altered-table.ts';
import { comparedTable } from './compared-table.ts';
import { contributionsTable } from './contributions-table.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluated } from './evaluated.ts';
import { methodTable } from './method-table.ts';
import { resultsTable } from './results-table.ts';
import { sobolTable } from './sobol-table.ts';
import { tableInLocales } from './table-in-locales.ts';
import { evaluationTables } from './table-specs.ts';
import { variantsTable } from './variants-table.ts';
import { weightsTable } from './weights-table.ts';

/** Every evaluation of the report, worked out, and the tables that they bring with them. */
export function evaluateAll(
  manifest: Manifest,
  tables: Table[],
): { evaluated: Evaluated[]; tables: Table[]; findings: Finding[] } {
  const done = manifest.evaluations.map((spec) => evaluate(spec, tables, manifest));
  const evaluated = done.flatMap((result) => result.evaluated ?? []);
  return {
    evaluated,
    tables: evaluated.flatMap((result) => {
      const specs = evaluationTables(result.spec, result.source.spec);
      const where = (
        spec: TableSpec | undefined,
        make: (result: Evaluated, spec: TableSpec) => Table,
      ): Table[] => {
        return spec ? [make(result, spec)] : [];
      };
      return [
        resultsTable(result, specs.results),
        ...where(specs.contributions, contributionsTable),
        ...where(specs.compared, comparedTable),
        weightsTable(result, specs.weights),
        methodTable(result, specs.method),
        ...where(specs.variants, variantsTable),
        ...where(specs.sobol, sobolTable),
        ...where(specs.altered, alteredTable),
      ].map((table) => tableInLocales(table, manifest.locales));
    }),
    findings: done.flatMap((result) => result.findings),
  };
}
