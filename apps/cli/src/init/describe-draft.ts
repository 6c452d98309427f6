import { join } from 'node:path';
import type { LeftOut, Locale, ManifestDraft } from '@trifold/core';
import { fitText, textWidth } from '../table/text-width.ts';
import { visibleText } from '../table/visible-text.ts';
import { type DraftSummaryWords, draftSummaryWords } from './draft-summary-words.ts';

type Table = ManifestDraft['tables'][number];

/**
 * What init found, what it wrote, what is left to people and what comes next, line by line. `errorCount` is how many
 * findings keep the draft from being built.
 */
export function* describeDraft(
  folder: string,
  draft: ManifestDraft,
  leftOut: LeftOut[],
  errorCount: number,
): Generator<string> {
  const { tables, sources, commentLocale: locale } = draft;
  const words = draftSummaryWords(locale);
  const names = tables.map(({ candidate: { file, part }, spec }) =>
    visibleText(words.table(file, part, spec.id)),
  );
  const width = Math.min(48, Math.max(...names.map(textWidth)));
  for (const [at, table] of tables.entries()) {
    const name = names[at] ?? '';
    yield `${textWidth(name) > width ? name : fitText(name, width)}  ${factsOf(table, words)}`;
  }
  yield* describeLeftOut(leftOut, locale);
  const written = (path: string) => visibleText(join(folder, path));
  yield words.wrote(written('report.yaml'), sources && written(sources.path));
  yield words.toDecide(whatToDecide(draft, words));
  yield `  ${words.marked(draft.decisionCount)}`;
  const path = visibleText(quoted(folder));
  if (errorCount > 0) yield words.toMend(errorCount, path);
  yield words.next(path);
}

/** A line for each file that report.yaml does not speak of. */
export function* describeLeftOut(leftOut: LeftOut[], locale: Locale): Generator<string> {
  for (const { file, line, why } of leftOut) {
    const place = `${file}${line === undefined ? '' : `:${line}`}`;
    yield visibleText(draftSummaryWords(locale).leftOut(place, why[locale] ?? ''));
  }
}

function factsOf({ candidate, spec, fields, rowCount }: Table, words: DraftSummaryWords): string {
  const { raw } = candidate;
  const size = {
    rowCount: raw.rowCount,
    columnCount: raw.columns.length,
    longCount: spec.unpivot && rowCount,
  };
  const labels = spec.primaryKey.map(
    (name) => fields.find((field) => field.spec.name === name)?.label ?? name,
  );
  return words.facts(size, visibleText(labels.join(' + ')));
}

function whatToDecide({ tables, sources }: ManifestDraft, words: DraftSummaryWords): string[] {
  const count = (test: (table: Table) => boolean) => tables.filter(test).length;
  const unpivoted = count(({ spec }) => spec.unpivot !== undefined);
  const totals = count(({ candidate }) => candidate.raw.totals.length > 0);
  const open = tables.flatMap(({ fields }) => fields).filter(({ decisions }) => decisions.length > 0).length;
  const untrusted = count(({ spec }) => 'value' in spec.status && spec.status.value === 'illustrative');
  return [
    words.heading,
    ...(untrusted > 0 || sources ? [words.trust(untrusted)] : []),
    ...(unpivoted > 0 ? [words.unpivoted(unpivoted)] : []),
    ...(totals > 0 ? [words.totals(totals)] : []),
    ...(open > 0 ? [words.open(open)] : []),
    words.claims,
  ];
}

function quoted(path: string): string {
  return /^[\p{L}\p{N}_./@%+=:-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
