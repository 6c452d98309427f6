import type { Locale } from '../report/report.ts';
import { draftWords } from './draft-words.ts';
import type { DraftedTable } from './drafted-table.ts';
import type { LeftOut } from './find-tables.ts';
import { placeholders } from './placeholders.ts';
import { quoteCell } from './quote-cell.ts';
import type { Remark } from './write-manifest.ts';

/** The comments of a drafted report.yaml, each with the place that it stands before. */
export function draftRemarks(
  {
    tables,
    leftOut,
    ownSources,
  }: { tables: DraftedTable[]; leftOut: LeftOut[]; ownSources: string | undefined },
  { locale, commentLocale }: { locale: Locale; commentLocale: Locale },
): Remark[] {
  const words = placeholders(commentLocale);
  const { claim, chart, tableTitle, trust } = draftWords(commentLocale);
  const isPlaceholder = tables.some(({ spec }) => 'value' in spec.status && spec.id !== ownSources);
  const decide = (path: Remark['path'], ...decisions: string[]): Remark => ({ path, decisions });
  return [
    decide(['title'], words.heading),
    decide(['date'], words.date),
    decide(['locales'], words.locales(locale)),
    { path: ['names'], lines: [words.names] },
    ...(ownSources !== undefined ? [] : [decide(['sources'], words.sourcesKey)]),
    decide(
      ['tables'],
      tableTitle,
      ...(isPlaceholder ? [trust] : []),
      ...leftOut.map((out) => words.leftOut(placeOf(out), out.why[commentLocale] ?? '')),
    ),
    ...tables.flatMap((table, at) => [
      decide(['tables', at], ...table.decisions),
      ...table.fields.map(({ decisions }, field) => decide(['tables', at, 'fields', field], ...decisions)),
    ]),
    decide(['charts'], chart),
    decide(['sections'], claim),
  ];
}

function placeOf({ file, line }: LeftOut): string {
  return `${quoteCell(file)}${line === undefined ? '' : `:${line}`}`;
}
