import { evaluationWords as words } from '../format/evaluation-words.ts';
import type { TableSpec } from '../manifest/table.ts';
import type { Table } from '../normalize/table.ts';
import { constantColumn } from '../read/raw-column.ts';
import type { Evaluated } from './evaluated.ts';
import { methodParameters } from './method-parameters.ts';
import { wordsColumn, workedOutColumn } from './worked-out-column.ts';

/** A row a number of the method, so that its words can quote it. */
export function methodTable(evaluated: Evaluated, spec: TableSpec): Table {
  const parameters = methodParameters(evaluated);
  const [name, value] = spec.fields;
  if (!name || !value) throw new Error('The table of parameters has two fields.');
  const origin = { rules: ['declared'], formula: words.parameterFormula };
  return {
    spec,
    evaluation: evaluated.spec.id,
    rowCount: parameters.length,
    lines: parameters.map(() => 0),
    keyAt: (row) => parameters[row]?.name ?? '',
    fields: [
      wordsColumn(
        name,
        parameters.map(({ title }) => title),
      ),
      workedOutColumn(
        value,
        parameters.map((parameter) => parameter.value),
        origin,
      ),
    ],
    statuses: constantColumn(evaluated.spec.status, parameters.length),
    sources: constantColumn('', parameters.length),
    totals: [],
  };
}
