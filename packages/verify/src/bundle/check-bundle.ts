import type { Bundle } from '@trifold/json';
import type { Problem } from '../problem.ts';
import { checkFigureText } from './check-figure-text.ts';
import { checkMarks } from './check-marks.ts';
import { checkReferences } from './check-references.ts';

/** Whether a bundle agrees with itself: ids that exist, texts with the digits of their values, in every locale. */
export function checkBundle(bundle: Bundle): Problem[] {
  return [
    ...checkReferences(bundle),
    ...bundle.figures.flatMap((figure) =>
      bundle.report.locales.flatMap((locale) => checkFigureText(figure, locale)),
    ),
    ...checkMarks(bundle),
  ];
}
