import type { Bundle } from '@trifold/json';
import { cellReader } from '../evaluation/cell-number.ts';
import { checkEvaluation } from '../evaluation/check-evaluation.ts';
import type { Problem } from '../problem.ts';
import { checkFigureText } from './check-figure-text.ts';
import { checkMarks } from './check-marks.ts';
import { checkReferences } from './check-references.ts';

/**
 * Whether a bundle agrees with itself: ids that exist, texts with the digits of their values in every locale, evaluations
 * that follow from their raw numbers.
 */
export function checkBundle(bundle: Bundle): Problem[] {
  const readCell = cellReader(bundle);
  return [
    ...checkReferences(bundle),
    ...bundle.figures.flatMap((figure) =>
      bundle.report.locales.flatMap((locale) => checkFigureText(figure, locale)),
    ),
    ...checkMarks(bundle),
    ...bundle.evaluations.flatMap((evaluation) => checkEvaluation(evaluation, readCell)),
  ];
}
