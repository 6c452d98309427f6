import type { Figure, Locale, Report } from '@trifold/core';
import { rangeNames } from './range-names.ts';
import { type FixedSheets, fixedSheetNames, sheetNames } from './sheet-names.ts';
import { type WorkbookWord, word } from './word.ts';

/** What every sheet needs to know of the whole workbook. */
export interface PlanContext {
  report: Report;
  locale: Locale;
  fixed: FixedSheets;
  /** Table id → sheet name. */
  sheets: Record<string, string>;
  /** Table id → defined name. */
  ranges: Record<string, string>;
  figures: Map<string, Figure>;
  /** A fixed word in the workbook's locale. */
  say: (key: WorkbookWord | `status.${string}` | `severity.${string}`) => string;
  /** "name: words", with the locale's colon. */
  pair: (name: string, words: string) => string;
}

export function planContext(report: Report, locale: Locale): PlanContext {
  const colon = locale === 'en' ? ': ' : '：';
  return {
    report,
    locale,
    fixed: fixedSheetNames(report, locale),
    sheets: sheetNames(report, locale),
    ranges: rangeNames(report),
    figures: new Map(report.figures.map((figure) => [figure.id, figure])),
    say: (key) => word(report, key, locale),
    pair: (name, words) => `${name}${colon}${words}`,
  };
}
