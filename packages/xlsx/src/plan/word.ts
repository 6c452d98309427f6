import type { Locale, Report } from '@trifold/core';

/** Keys of the report's fixed words that a workbook prints, besides `status.*` and `severity.*`. */
export const workbookWords = [
  'cover',
  'contents',
  'keyFigures',
  'findings',
  'noFindings',
  'publisher',
  'edition',
  'date',
  'description',
  'licence',
  'howToCite',
  'status',
  'meaning',
  'figures',
  'sheet',
  'rows',
  'file',
  'unit',
  'indicator',
  'shown',
  'number',
  'upTo',
  'months',
  'note',
  'sources',
  'severity',
  'code',
  'line',
  'column',
  'raw',
  'message',
  'hint',
] as const;

/** Words of the sheets of an evaluation, and of its input cells. */
type EvaluationWord = `stage.${string}` | `input.${string}`;

export type WorkbookWord = (typeof workbookWords)[number] | EvaluationWord;

/** A fixed word in a locale. Throws where the report lacks it. */
export function word(
  report: Report,
  key: WorkbookWord | `status.${string}` | `severity.${string}`,
  locale: Locale,
): string {
  const text = report.words[key]?.[locale];
  if (text === undefined) throw new Error(`The report has no word "${key}" in ${locale}.`);
  return text;
}
