import type { Manifest } from '../manifest/manifest.ts';
import type { Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { keysAreUnique } from './keys-are-unique.ts';
import { requiredCellsAreFilled } from './required-cells-are-filled.ts';
import type { Rule } from './rule.ts';
import { sourcesAreKnown } from './sources-are-known.ts';
import { statusesAreKnown } from './statuses-are-known.ts';
import { translationsArePresent } from './translations-are-present.ts';
import { wordsAreInVocabulary } from './words-are-in-vocabulary.ts';

const rules: Rule[] = [
  keysAreUnique,
  requiredCellsAreFilled,
  wordsAreInVocabulary,
  statusesAreKnown,
  sourcesAreKnown,
  translationsArePresent,
];

/** Every finding of every rule, table by table. */
export function checkTables(tables: Table[], manifest: Manifest): Finding[] {
  const sourceTable = tables.find((table) => table.spec.id === manifest.sources);
  const context = { manifest, sourceIds: new Set(sourceTable?.keys ?? []) };
  return tables.flatMap((table) => rules.flatMap((rule) => rule(table, context)));
}
