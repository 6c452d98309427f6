import { evaluationWords as words } from '../format/evaluation-words.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { Table } from '../normalize/table.ts';
import type { Evaluated } from './evaluated.ts';
import { listedTable } from './listed-table.ts';
import { methodParameters } from './method-parameters.ts';

/** A row a number of the method, so that its words can quote it. */
export function methodTable(evaluated: Evaluated, spec: TableSpec): Table {
  const parameters = methodParameters(evaluated);
  return listedTable(
    evaluated,
    spec,
    parameters.map(({ name }) => name),
    {
      parameter: parameters.map(({ title }) => title),
      value: {
        numbers: parameters.map(({ value }) => value),
        origin: {
          rules: ['declared'],
          formula: words.parameterFormula,
          isIdentifier: (row) => parameters[row]?.name === 'seed',
        },
      },
    },
  );
}
