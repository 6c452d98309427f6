import type { Manifest } from '../../manifest/manifest.ts';
import type { Table } from '../../normalize/table.ts';
import type { RawColumn } from '../../read/raw-column.ts';
import { findTwins, type Twin } from './find-twins.ts';
import { type Suspect, suspectsOf } from './suspects.ts';
import { textColumns } from './text-columns.ts';

/** Words that may be misspelt with characters that look like others. */
export interface SuspectWords {
  /** Of each column of words that has any. */
  inColumn: Map<RawColumn, Suspect[]>;
  /** Words of the report that look the same and are spelt less oddly. */
  twins: Map<Suspect, Twin>;
}

/** Looks through all words of a report, once for all tables. */
export function suspectWords(tables: Table[], manifest: Manifest): SuspectWords {
  const columns = tables.flatMap((table) =>
    textColumns(table)
      .map(({ cells }) => ({ table, cells, suspects: suspectsOf(cells) }))
      .filter(({ suspects }) => suspects.length > 0),
  );
  const unsure = columns.map((column) => ({
    ...column,
    suspects: column.suspects.filter(({ letter }) => letter === undefined),
  }));
  return {
    inColumn: new Map(columns.map(({ cells, suspects }) => [cells, suspects])),
    twins: findTwins(unsure, manifest, tables),
  };
}
