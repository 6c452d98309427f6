import type { Derivation, Part, Sum } from '../declared/derive/derivation.ts';
import { rowKey } from '../normalize/row-key.ts';
import { splitSources } from '../normalize/split-sources.ts';
import { type Column, rawCell, type Table } from '../normalize/table.ts';
import type { Provenance, Status } from './report.ts';
import { leastTrusted, statusOf } from './status-of.ts';

/** The way back from a figure, and how far it can be trusted. */
export interface CellFacts {
  provenance: Provenance;
  status: Status;
}

const knownSources = new WeakMap<Table, Map<string, string[]>>();

/** Source ids of a row without repeats; one list for all rows whose cells are the same. */
export function rowSources(table: Table, row: number): string[] {
  const known = knownSources.get(table) ?? new Map<string, string[]>();
  knownSources.set(table, known);
  const cell = table.sources.at(row);
  const sources = known.get(cell) ?? unique(splitSources(cell));
  known.set(cell, sources);
  return sources;
}

/** Sources of the corrections that were made to a row's cells of a field. */
export function correctionSources(column: Column, row: number): string[] {
  return column.raw.flatMap((raw) => splitSources(raw.originOf?.(row)?.correction?.source ?? ''));
}

/**
 * Facts about the figure in a row of a column. A cell that was moved, filled in or corrected leads to where it stands
 * in the file; a derived value leads to the figures that it is made from, has the sources of all of them, and the
 * least trusted of their statuses where that is less than `derived`.
 */
export function cellFacts(table: Table, column: Column, row: number, rules: string[]): CellFacts {
  const { derivation } = column;
  if (derivation) return derivedFacts(table, column, derivation, row, rules);
  const origin = column.raw[0]?.originOf?.(row);
  const provenance: Provenance = {
    file: table.spec.file,
    line: origin?.line ?? table.lines[row] ?? 0,
    column: origin?.label ?? column.labels[0] ?? '',
    raw: origin?.raw ?? rawCell(column, row),
    rules: origin ? [...origin.rules, ...rules] : rules,
    sources: origin
      ? unique([...rowSources(table, row), ...correctionSources(column, row)])
      : rowSources(table, row),
    ...(origin?.correction ? { correction: origin.correction } : {}),
  };
  return { provenance, status: statusOf(table, row) };
}

function derivedFacts(
  table: Table,
  column: Column,
  derivation: Derivation,
  row: number,
  rules: string[],
): CellFacts {
  const parts = derivation.partsOf(row);
  const facts = parts.map((part) => partFacts(table, part));
  return {
    provenance: {
      file: table.spec.file,
      ...lineOf(table, row),
      rules,
      sources: unique(facts.flatMap(({ sources }) => sources)),
      derivedFrom: parts.map((part) => partId(table, column, part)),
      formula: derivation.formula,
    },
    status: facts.reduce<Status>((worst, { status }) => leastTrusted(worst, status), 'derived'),
  };
}

/** Rows of what report.yaml declares have no line of their own. */
function lineOf(table: Table, row: number): { line?: number } {
  const line = table.lines[row] ?? 0;
  return line > 0 ? { line } : {};
}

interface PartFacts {
  sources: string[];
  status: Status;
}

/** Sums are shared by many rows, so theirs are gathered once. */
const factsOfSums = new WeakMap<Sum, PartFacts>();

function partFacts(table: Table, part: Part): PartFacts {
  if ('sum' in part) return sumFacts(table, part.sum);
  if ('figure' in part) return part.figure;
  const column = table.fields.find((field) => field.spec.name === part.field);
  if (!column) return { sources: [], status: 'derived' };
  const { provenance, status } = cellFacts(table, column, part.row, []);
  return { sources: provenance.sources, status };
}

/** Sources of all rows of a sum, and the least trusted of their statuses where that is less than `derived`. */
export function sumFacts(table: Table, sum: Sum): PartFacts {
  const known = factsOfSums.get(sum);
  if (known) return known;
  const sources = new Set<string>();
  let status: Status = 'derived';
  for (const row of sum.rows) {
    const facts = partFacts(table, { field: sum.field, row });
    for (const id of facts.sources) sources.add(id);
    status = leastTrusted(status, facts.status);
  }
  const facts: PartFacts = { sources: [...sources], status };
  factsOfSums.set(sum, facts);
  return facts;
}

function partId(table: Table, column: Column, part: Part): string {
  if ('sum' in part) return sumId(table, column, part.sum);
  return 'figure' in part ? part.figure.id : figureId(table, part.row, part.field);
}

/** table.key.field */
export function figureId(table: Table, row: number, field: string): string {
  return `${table.spec.id}.${table.keyAt(row)}.${field}`;
}

/** table.key.field.parts, where the key is what the rows of the sum share; none where they are all rows. */
export function sumId(table: Table, column: Column, sum: Sum): string {
  const shared = sum.key.length === 0 ? [] : [rowKey(sum.key)];
  return [table.spec.id, ...shared, column.spec.name, 'parts'].join('.');
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
