import type { TableSpec } from '../manifest/table.ts';
import type { Locale } from '../report/report.ts';
import { draftId, freeId } from './draft-id.ts';
import { draftTable } from './draft-table.ts';
import { draftWords } from './draft-words.ts';
import type { DraftedTable } from './drafted-table.ts';
import { findOwnSources, ownSourcesTable } from './own-sources.ts';
import type { TableCandidate } from './table-candidate.ts';

export interface DraftedTables {
  /** In the order of their files; the folder's own table of sources is among them. */
  tables: DraftedTable[];
  /** The id of the folder's own table of sources; undefined where a placeholder has to stand in. */
  ownSources?: string;
}

/**
 * The entries of all tables. A sources.csv of the folder is the table of sources where every other table names its
 * ids; else it is a table like others.
 */
export function draftTables(
  candidates: TableCandidate[],
  { locale, commentLocale }: { locale: Locale; commentLocale: Locale },
): DraftedTables {
  const own = findOwnSources(candidates);
  const draftAll = (sourceIds: ReadonlySet<string>, taken: Set<string>): DraftedTable[] =>
    candidates.map((candidate, at) => {
      const id = freeId(wantedId(candidate, at), taken, '-');
      taken.add(id);
      return draftTable(candidate, { id, locale, commentLocale, sourceIds });
    });
  if (own && candidates.length > 1) {
    const tables = draftAll(own.ids, new Set());
    const others = tables.filter(({ candidate }) => candidate !== own.candidate);
    const table = tables.find(({ candidate }) => candidate === own.candidate);
    if (table && others.every(({ spec }) => 'column' in spec.sources)) {
      const spec: TableSpec = ownSourcesTable(table, own, locale);
      return {
        tables: tables.map((one) => (one === table ? { ...table, spec, decisions: [] } : one)),
        ownSources: spec.id,
      };
    }
  }
  const tables = draftAll(new Set(), new Set(['sources']));
  return {
    tables: tables.map((table) =>
      table.candidate === own?.candidate
        ? { ...table, decisions: [draftWords(commentLocale).lookAlikeSources, ...table.decisions] }
        : table,
    ),
  };
}

/** The file's name as an id; t1, t2, … where it gives none. */
function wantedId({ file }: TableCandidate, at: number): string {
  const name = (file.split('/').at(-1) ?? '').replace(/\.csv$/i, '');
  return draftId(name, '-') ?? `t${at + 1}`;
}
