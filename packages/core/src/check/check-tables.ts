import type { Manifest } from '../manifest/manifest.ts';
import type { Table } from '../normalize/table.ts';
import type { Finding } from '../report/finding.ts';
import { cellsAreListed } from './cells-are-listed.ts';
import { cellsMatchPatterns } from './cells-match-patterns.ts';
import { keysAreUnique } from './keys-are-unique.ts';
import { lengthsAreWithinLimits } from './lengths-are-within-limits.ts';
import { lettersAreGenuine } from './letters-are-genuine.ts';
import { publishedRanksFollowTheirRule } from './reconcile/published-ranks-follow-their-rule.ts';
import { publishedTotalsFollowTheirRule } from './reconcile/published-totals-follow-their-rule.ts';
import { scoresAgreeAcrossTables } from './reconcile/scores-agree-across-tables.ts';
import { referredRowsExist } from './referred-rows-exist.ts';
import { requiredCellsAreFilled } from './required-cells-are-filled.ts';
import { rowsAreDifferent } from './rows-are-different.ts';
import type { Rule } from './rule.ts';
import { sharesSumUp } from './shares-sum-up.ts';
import { sourcesAreKnown } from './sources-are-known.ts';
import { statusesAreKnown } from './statuses-are-known.ts';
import { textsAreWhole } from './texts-are-whole.ts';
import { translationsArePresent } from './translations-are-present.ts';
import { unitsAreSteady } from './units-are-steady.ts';
import { valuesAreNearOthers } from './values-are-near-others.ts';
import { valuesAreSpeltOnce } from './values-are-spelt-once.ts';
import { valuesAreUnique } from './values-are-unique.ts';
import { valuesAreWithinBounds } from './values-are-within-bounds.ts';
import { suspectWords } from './words/suspect-words.ts';
import { wordsAreInVocabulary } from './words-are-in-vocabulary.ts';

const rules: Rule[] = [
  keysAreUnique,
  rowsAreDifferent,
  requiredCellsAreFilled,
  valuesAreUnique,
  valuesAreWithinBounds,
  lengthsAreWithinLimits,
  cellsMatchPatterns,
  cellsAreListed,
  wordsAreInVocabulary,
  statusesAreKnown,
  sourcesAreKnown,
  referredRowsExist,
  translationsArePresent,
  sharesSumUp,
  publishedTotalsFollowTheirRule,
  publishedRanksFollowTheirRule,
  scoresAgreeAcrossTables,
  valuesAreNearOthers,
  unitsAreSteady,
  lettersAreGenuine,
  textsAreWhole,
  valuesAreSpeltOnce,
];

/** Every finding of every rule, table by table. Rows of totals are settled before. */
export function checkTables(tables: Table[], manifest: Manifest): Finding[] {
  const sourceTable = tables.find((table) => table.spec.id === manifest.sources);
  const keys = Array.from({ length: sourceTable?.rowCount ?? 0 }, (_, row) => sourceTable?.keyAt(row) ?? '');
  const words = suspectWords(tables, manifest);
  const context = { manifest, sourceIds: new Set(keys), tables, words };
  return tables.flatMap((table) => rules.flatMap((rule) => rule(table, context)));
}
