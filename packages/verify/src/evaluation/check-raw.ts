import type { BundleEvaluation } from '@trifold/json';
import type { Problem } from '../problem.ts';
import type { ReadCell } from './cell-number.ts';
import { differs } from './differs.ts';

/** Whether the raw numbers of an evaluation are those of the table that it scores. */
export function checkRaw(evaluation: BundleEvaluation, readCell: ReadCell): Problem[] {
  return evaluation.nodes.flatMap(({ code, field, raw }) =>
    evaluation.units.flatMap(({ key }, at): Problem[] => {
      if (field === undefined) return [];
      const { id, number } = readCell(evaluation.source, key, field);
      const got = raw?.[at] ?? null;
      if (!differs(got, number)) return [];
      return [
        {
          code: 'evaluation-number',
          where: `bundle evaluation ${evaluation.id}`,
          ...(id === undefined ? {} : { figure: id }),
          expected: String(number),
          got: String(got),
          message: `Evaluation ${evaluation.id}: ${code} of ${key} is ${number} in the table ${evaluation.source}, ${got} in the evaluation.`,
        },
      ];
    }),
  );
}
