import type { Part } from '../declared/derive/derivation.ts';
import { comparisonWords as words } from '../format/comparison-words.ts';
import type { TableSpec } from '../manifest/table.ts';
import { splitSources } from '../normalize/split-sources.ts';
import type { Column, Table } from '../normalize/table.ts';
import { leastTrusted, statusOf } from '../report/status-of.ts';
import { roundHalfAway } from '../score/rank/round-half-away.ts';
import { type Comparison, differenceAt } from './compare-published.ts';
import type { Evaluated } from './evaluated.ts';
import { unitOrder, unitTable } from './unit-table.ts';
import { workedOutColumn } from './worked-out-column.ts';

/** A row a unit, best first: its own numbers, the published ones and the differences, which are rounded as they are shown. */
export function comparedTable(evaluated: Evaluated, spec: TableSpec): Table {
  const order = unitOrder(evaluated.scores);
  return unitTable(evaluated, spec, order, (name) => {
    const found = evaluated.comparisons.find(({ spec: { id } }) => name === id || name.startsWith(`${id}_`));
    const field = spec.fields.find((each) => each.name === name);
    if (!found || !field) throw new Error(`There is no comparison ${name}.`);
    const { own, published } = found;
    const inOrder = (numbers: (at: number) => number) => order.map(numbers);
    const ownPart = (row: number) => partOfOwn(evaluated, found, order[row] ?? 0);
    const publishedPart = (row: number) => partOfPublished(found, order[row] ?? 0);
    const columns: Record<string, () => Column> = {
      [found.spec.id]: () =>
        workedOutColumn(
          field,
          inOrder((at) => own[at] ?? Number.NaN),
          {
            rules: ['same'],
            formula: words.ownFormula,
            partsOf: ownPart,
          },
        ),
      [`${found.spec.id}_published`]: () =>
        workedOutColumn(
          field,
          inOrder((at) => published[at] ?? Number.NaN),
          {
            rules: ['same'],
            formula: words.publishedFormula,
            partsOf: publishedPart,
          },
        ),
      [`${found.spec.id}_difference`]: () =>
        workedOutColumn(
          field,
          inOrder((at) => roundHalfAway(differenceAt(found, at), field.digits?.en ?? 0)),
          {
            rules: ['difference'],
            formula: words.differenceFormula,
            partsOf: (row) => [...ownPart(row), ...publishedPart(row)],
          },
        ),
    };
    const make = columns[name];
    if (!make) throw new Error(`There is no field ${name}.`);
    return make();
  });
}

function partOfOwn({ spec, source, rows }: Evaluated, comparison: Comparison, at: number): Part[] {
  if (Number.isNaN(comparison.own[at] ?? Number.NaN)) return [];
  const row = rows[at] ?? 0;
  const id = `${spec.id}.${source.keyAt(row)}.${comparison.spec.result}`;
  const status = leastTrusted(spec.status, statusOf(source, row));
  return [{ figure: { id, sources: splitSources(source.sources.at(row)), status } }];
}

function partOfPublished({ spec, source, rows, published }: Comparison, at: number): Part[] {
  const row = rows[at] ?? -1;
  if (row < 0 || Number.isNaN(published[at] ?? Number.NaN)) return [];
  const id = `${spec.table}.${source.keyAt(row)}.${spec.field}`;
  return [{ figure: { id, sources: splitSources(source.sources.at(row)), status: statusOf(source, row) } }];
}
