import type { Manifest } from '../manifest/manifest.ts';
import type { Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import type { SuspectWords } from './words/suspect-words.ts';

/** A claim that should hold of a table; its findings say where it doesn't. Named as the claim. */
export type Rule = (table: Table, context: RuleContext) => Finding[];

export interface RuleContext {
  manifest: Manifest;
  sourceIds: Set<string>;
  /** All tables of the report that could be read. */
  tables: Table[];
  words: SuspectWords;
}
