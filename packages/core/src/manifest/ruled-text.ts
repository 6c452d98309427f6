import * as z from 'zod';
import type { Text } from '../report/report.ts';

/**
 * A text of report.yaml that a rule holds for. `problemOf` says in a few words what is wrong, without a full stop;
 * `hint`, a sentence, says what to do.
 */
export function ruledText(problemOf: (text: string) => Text | undefined, hint?: Text) {
  return z.string().superRefine((text, context) => {
    const problem = problemOf(text);
    if (problem)
      context.addIssue({ code: 'custom', message: problem.en ?? '', params: { text: problem, hint } });
  });
}
