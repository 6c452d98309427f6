import type { Locale } from '@trifold/core';
import { type Bundle, figure } from '@trifold/json';
import type { Problem } from '../problem.ts';
import { shownAs } from './compare-cell.ts';
import { continuedRange } from './continued-range.ts';
import { digitsIn } from './expected-cell.ts';
import type { Workbook } from './read-workbook.ts';

const SHOWN = 1;
const NUMBER = 2;

/** Holds the sheet of key figures, named `key_figures`, against the bundle: the words, and the number beside them. */
export function checkKeyFigures(bundle: Bundle, locale: Locale, workbook: Workbook): Problem[] {
  const range = continuedRange(workbook, 'key_figures');
  if (!range || bundle.keyFigures.length === 0) return [];
  return bundle.keyFigures.flatMap(({ figure: id }, row): Problem[] => {
    const { value, text } = figure(bundle, id);
    const wanted = text[locale] ?? '';
    const problem = (code: string, column: number, got: string): Problem => ({
      code,
      where: `workbook.${locale} ${range.place(row, column)}`,
      figure: id,
      expected: wanted,
      got,
      message: `${id}: expected ${wanted}, got ${got}.`,
    });
    const shown = range.cell(row, SHOWN)?.content;
    const words = shown && 'text' in shown ? shown.text : '';
    const problems = words === wanted ? [] : [problem('workbook-text', SHOWN, words)];
    const cell = range.cell(row, NUMBER);
    // A duration counts months there, its words years and months.
    if (!cell || 'text' in cell.content || value.type === 'duration') return problems;
    const [digits = ''] = digitsIn(shownAs(cell));
    return digitsIn(wanted).includes(digits)
      ? problems
      : [...problems, problem('workbook-number', NUMBER, digits)];
  });
}
