import { listWords, evaluationWords as words } from '../format/evaluation-words.ts';
import { aggregateRuleName, missingRuleName, rescaleRuleName } from '../format/method-words.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { Table } from '../normalize/table.ts';
import type { Evaluated } from './evaluated.ts';
import { listedTable } from './listed-table.ts';

/** A row a combination of rules, in the order of the declaration. */
export function variantsTable(evaluated: Evaluated, spec: TableSpec): Table {
  const { variants } = evaluated;
  const origin = { rules: ['score', 'rank'], formula: words.variantFormula };
  return listedTable(
    evaluated,
    spec,
    variants.map((_, at) => `v${at + 1}`),
    {
      missing: variants.map(({ method }) => missingRuleName(method.missing)),
      rescale: variants.map(({ method }) => rescaleRuleName(method.rescale)),
      aggregate: variants.map(({ method }) => listWords(method.aggregate.map(aggregateRuleName))),
      shift: { numbers: variants.map(({ meanShift }) => meanShift), origin },
      undefined: { numbers: variants.map(({ undefinedUnits }) => undefinedUnits), origin },
    },
  );
}
