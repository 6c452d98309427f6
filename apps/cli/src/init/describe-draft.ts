import { join } from 'node:path';
import type { LeftOut, ManifestDraft } from '@trifold/core';
import { fitText, textWidth } from '../table/text-width.ts';
import { visibleText } from '../table/visible-text.ts';

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
  const { tables, sources } = draft;
  const names = tables.map(({ candidate, spec }) =>
    visibleText(`${candidate.file}${candidate.part === 0 ? '' : ` (part ${candidate.part})`} → ${spec.id}`),
  );
  const width = Math.min(48, Math.max(...names.map(textWidth)));
  for (const [at, table] of tables.entries()) {
    const name = names[at] ?? '';
    yield `${textWidth(name) > width ? name : fitText(name, width)}  ${factsOf(table)}`;
  }
  yield* describeLeftOut(leftOut);
  const written = [
    join(folder, 'report.yaml'),
    ...(sources ? [`${join(folder, sources.path)} (a placeholder)`] : []),
  ];
  yield `wrote ${visibleText(written.join(' and '))}`;
  yield `to decide: ${whatToDecide(draft).join('; ')}`;
  yield `  report.yaml marks ${countOf(draft.decisionCount, 'place')} with "decide:"`;
  const path = visibleText(quoted(folder));
  if (errorCount > 0)
    yield `to mend first: ${countOf(errorCount, 'error')} in the data, see trifold check ${path}`;
  yield `next: trifold build ${path}`;
}

/** A line for each file that report.yaml does not speak of. */
export function* describeLeftOut(leftOut: LeftOut[]): Generator<string> {
  for (const { file, line, why } of leftOut) {
    yield `left out ${visibleText(`${file}${line === undefined ? '' : `:${line}`}: ${why.en ?? ''}`)}`;
  }
}

function factsOf({ candidate, spec, fields, rowCount }: Table): string {
  const { raw } = candidate;
  const size = `${countOf(raw.rowCount, 'row')} × ${countOf(raw.columns.length, 'column')}`;
  const long = spec.unpivot ? `, made long: ${countOf(rowCount, 'row')}` : '';
  const labels = spec.primaryKey.map(
    (name) => fields.find((field) => field.spec.name === name)?.label ?? name,
  );
  return `${size}${long}; key ${visibleText(labels.join(' + '))}`;
}

function whatToDecide({ tables, sources }: ManifestDraft): string[] {
  const count = (test: (table: Table) => boolean) => tables.filter(test).length;
  const unpivoted = count(({ spec }) => spec.unpivot !== undefined);
  const totals = count(({ candidate }) => candidate.raw.totals.length > 0);
  const open = tables.flatMap(({ fields }) => fields).filter(({ decisions }) => decisions.length > 0).length;
  const untrusted = count(({ spec }) => 'value' in spec.status && spec.status.value === 'illustrative');
  return [
    'title, publisher, date, licence',
    ...(untrusted > 0 || sources
      ? [`status and sources (${countOf(untrusted, 'table')} marked "illustrative")`]
      : []),
    ...(unpivoted > 0 ? [`${countOf(unpivoted, 'table')} with a column a period, made long`] : []),
    ...(totals > 0 ? [`totals in ${countOf(totals, 'table')}: data or not`] : []),
    ...(open > 0 ? [`${countOf(open, 'column')} whose type is open`] : []),
    'claims of the sections',
  ];
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function quoted(path: string): string {
  return /^[\p{L}\p{N}_./@%+=:-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
