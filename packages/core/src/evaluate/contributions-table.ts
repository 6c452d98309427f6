import { evaluationWords as words } from '../format/evaluation-words.ts';
import type { TableSpec } from '../manifest/table.ts';
import { splitSources } from '../normalize/split-sources.ts';
import type { Table } from '../normalize/table.ts';
import { statusOf } from '../report/status-of.ts';
import { contributions } from '../score/explain/contributions.ts';
import type { Evaluated } from './evaluated.ts';
import { unitOrder, unitTable } from './unit-table.ts';
import { workedOutColumn } from './worked-out-column.ts';

/** A row a unit, best first; what each indicator adds to its index, which they sum to. */
export function contributionsTable(evaluated: Evaluated, spec: TableSpec): Table {
  const { scores, source, rows } = evaluated;
  const order = unitOrder(scores);
  const added = contributions(scores);
  return unitTable(evaluated, spec, order, (name) => {
    const field = spec.fields.find((found) => found.name === name);
    const place = scores.tree.indicators.findIndex(({ code }) => code === name);
    const from = evaluated.spec.indicators.find(({ code }) => code === name)?.field;
    if (!field || from === undefined) throw new Error(`There is no indicator ${name}.`);
    return workedOutColumn(
      field,
      order.map((at) => added[at]?.[place]?.points ?? Number.NaN),
      {
        rules: ['contribution'],
        formula: words.contributionFormula,
        partsOf: (row) => {
          const unit = order[row] ?? 0;
          const at = rows[unit] ?? 0;
          // A number that was filled in has no figure.
          if (Number.isNaN(scores.raw.get(name)?.[unit] ?? Number.NaN)) return [];
          const id = `${source.spec.id}.${source.keyAt(at)}.${from}`;
          return [
            { figure: { id, sources: splitSources(source.sources.at(at)), status: statusOf(source, at) } },
          ];
        },
      },
    );
  });
}
